<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Not invited yet</source>
        <translation>Hindi pa naiimbitahan</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Naimbitahan na</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>May account</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Sarado ang account</translation>
    </message>
</context>
<context>
    <name>AccountClosedScreen</name>
    <message>
        <source>Your account is closed</source>
        <translation>Sarado na ang inyong account</translation>
    </message>
    <message>
        <source>Nobody can sign in to it any more.</source>
        <translation>Wala nang makakapag-sign in dito.</translation>
    </message>
</context>
<context>
    <name>AccountDone</name>
    <message>
        <source>Your new password counts from now on</source>
        <translation>Mula ngayon, ang bago ninyong password na ang gagamitin</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on</source>
        <translation>Mula ngayon, ang bago ninyong PIN na ang gagamitin</translation>
    </message>
    <message>
        <source>Your card does not work any more</source>
        <translation>Hindi na gumagana ang inyong card</translation>
    </message>
    <message>
        <source>Were you signed in somewhere else? You are signed out there.</source>
        <translation>Naka-sign in ba kayo sa ibang lugar? Na-sign out na kayo roon.</translation>
    </message>
    <message>
        <source>Please go to staff before you leave. They give you a new card in a minute.</source>
        <translation>Pumunta po sa staff bago umalis. Bibigyan nila kayo ng bagong card sa loob ng isang minuto.</translation>
    </message>
</context>
<context>
    <name>AccountDoneScreen</name>
    <message>
        <source>Back to my account</source>
        <translation>Bumalik sa aking account</translation>
    </message>
</context>
<context>
    <name>AccountStoppedScreen</name>
    <message>
        <source>This account was closed just now</source>
        <translation>Kasasara lang ng account na ito</translation>
    </message>
    <message>
        <source>Staff closed it to keep it safe. Nobody can use it any more.</source>
        <translation>Isinara ito ng staff para maging ligtas. Wala nang makakagamit nito.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>Is it your account? Please talk to staff. They can open it again for you.</source>
        <translation>Inyo ba ang account na ito? Kausapin po ang staff. Mabubuksan nila itong muli para sa inyo.</translation>
    </message>
    <message>
        <source>What you gave before is not lost. Staff look at it first.</source>
        <translation>Hindi nawala ang ibinigay ninyo dati. Titingnan muna ito ng staff.</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <translation>Kayo</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Isang staff</translation>
    </message>
    <message>
        <source>Somebody at a kiosk</source>
        <translation>May tao sa isang kiosk</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>Ang portal mismo</translation>
    </message>
    <message>
        <source>Something else was done.</source>
        <translation>May iba pang ginawa.</translation>
    </message>
    <message>
        <source>Looked at your record.</source>
        <translation>Tiningnan ang inyong rekord.</translation>
    </message>
    <message>
        <source>Confirmed your e-mail address.</source>
        <translation>Kinumpirma ang inyong email address.</translation>
    </message>
    <message>
        <source>Looked at your messages.</source>
        <translation>Tiningnan ang inyong mga mensahe.</translation>
    </message>
    <message>
        <source>Read your messages.</source>
        <translation>Binasa ang inyong mga mensahe.</translation>
    </message>
    <message>
        <source>Looked at your signed papers.</source>
        <translation>Tiningnan ang mga papel na pinirmahan ninyo.</translation>
    </message>
    <message>
        <source>Wrote you a message.</source>
        <translation>Sumulat ng mensahe sa inyo.</translation>
    </message>
    <message>
        <source>Read your message. It needs no answer.</source>
        <translation>Binasa ang mensahe ninyo. Hindi kailangan ng sagot.</translation>
    </message>
    <message>
        <source>Looked at the list of your documents.</source>
        <translation>Tiningnan ang listahan ng inyong mga dokumento.</translation>
    </message>
    <message>
        <source>Opened a document that you gave.</source>
        <translation>Binuksan ang dokumentong ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Looked at a document that you gave.</source>
        <translation>Tiningnan ang dokumentong ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Asked you for a document.</source>
        <translation>Humingi sa inyo ng dokumento.</translation>
    </message>
    <message>
        <source>Needs a document no more.</source>
        <translation>Hindi na kailangan ang isang dokumento.</translation>
    </message>
    <message>
        <source>Kept a document that you gave.</source>
        <translation>Itinabi ang dokumentong ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Looked at what you are asked for.</source>
        <translation>Tiningnan kung ano ang hinihingi sa inyo.</translation>
    </message>
    <message>
        <source>Asked you for something.</source>
        <translation>May hiningi sa inyo.</translation>
    </message>
    <message>
        <source>Needs something no more.</source>
        <translation>May hindi na kailangan.</translation>
    </message>
    <message>
        <source>Looked at something that you gave.</source>
        <translation>Tiningnan ang isang bagay na ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Took over something that you gave.</source>
        <translation>Tinanggap ang isang bagay na ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Put something right that you gave.</source>
        <translation>Itinama ang isang bagay na ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Did not take over something that you gave.</source>
        <translation>Hindi tinanggap ang isang bagay na ibinigay ninyo.</translation>
    </message>
    <message>
        <source>Checked who you are.</source>
        <translation>Tiningnan kung sino kayo.</translation>
    </message>
    <message>
        <source>Cancelled an appointment with you.</source>
        <translation>Kinansela ang appointment sa inyo.</translation>
    </message>
    <message>
        <source>Looked at the results that are shared with you.</source>
        <translation>Tiningnan ang mga resultang ibinabahagi sa inyo.</translation>
    </message>
    <message>
        <source>Shared a result of an assessment with you.</source>
        <translation>Ibinahagi sa inyo ang isang resulta ng assessment.</translation>
    </message>
    <message>
        <source>Took a shared result back.</source>
        <translation>Binawi ang isang ibinahaging resulta.</translation>
    </message>
    <message>
        <source>Invited you to the portal.</source>
        <translation>Inimbitahan kayo sa portal.</translation>
    </message>
    <message>
        <source>Closed your account.</source>
        <translation>Isinara ang inyong account.</translation>
    </message>
    <message>
        <source>Gave you a new way to sign in.</source>
        <translation>Binigyan kayo ng bagong paraan ng pag-sign in.</translation>
    </message>
    <message>
        <source>Let you open your account again.</source>
        <translation>Pinayagan kayong buksan muli ang account.</translation>
    </message>
    <message>
        <source>Changed the e-mail address of your account.</source>
        <translation>Pinalitan ang email address ng inyong account.</translation>
    </message>
    <message>
        <source>Sent what was accepted to HMIS.</source>
        <translation>Ipinadala sa HMIS ang mga natanggap.</translation>
    </message>
    <message>
        <source>Brought your record here from HMIS.</source>
        <translation>Dinala rito ang inyong rekord mula sa HMIS.</translation>
    </message>
    <message>
        <source>Brought changes to your record from HMIS.</source>
        <translation>Dinala ang mga pagbabago sa inyong rekord mula sa HMIS.</translation>
    </message>
    <message>
        <source>Used your invitation.</source>
        <translation>Ginamit ang inyong imbitasyon.</translation>
    </message>
    <message>
        <source>Set up your account.</source>
        <translation>Ginawa ang inyong account.</translation>
    </message>
    <message>
        <source>Signed in to your account.</source>
        <translation>Nag-sign in sa inyong account.</translation>
    </message>
    <message>
        <source>Changed your password or PIN.</source>
        <translation>Pinalitan ang inyong password o PIN.</translation>
    </message>
    <message>
        <source>Typed a wrong password or PIN.</source>
        <translation>Nag-type ng maling password o PIN.</translation>
    </message>
    <message>
        <source>Reported your card as lost.</source>
        <translation>Iniulat na nawala ang inyong card.</translation>
    </message>
    <message>
        <source>Typed a right password or PIN on a phone.</source>
        <translation>Nag-type ng tamang password o PIN sa telepono.</translation>
    </message>
    <message>
        <source>Typed the number of the kiosk on a phone.</source>
        <translation>Nag-type ng numero ng kiosk sa telepono.</translation>
    </message>
    <message>
        <source>Typed a wrong number on a phone.</source>
        <translation>Nag-type ng maling numero sa telepono.</translation>
    </message>
    <message>
        <source>Stopped a sign-in on a phone.</source>
        <translation>Itinigil sa telepono ang isang pag-sign in.</translation>
    </message>
    <message>
        <source>Ended a visit.</source>
        <translation>Tinapos ang isang paggamit.</translation>
    </message>
    <message>
        <source>Looked at your own pages.</source>
        <translation>Tiningnan ang sariling mga pahina.</translation>
    </message>
    <message>
        <source>Opened a paper that you signed.</source>
        <translation>Binuksan ang papel na pinirmahan ninyo.</translation>
    </message>
    <message>
        <source>Took a permission back.</source>
        <translation>Binawi ang isang pahintulot.</translation>
    </message>
    <message>
        <source>Had a copy of a paper e-mailed.</source>
        <translation>Nagpa-email ng kopya ng isang papel.</translation>
    </message>
    <message>
        <source>Gave an answer to a paper.</source>
        <translation>Sumagot sa isang papel.</translation>
    </message>
    <message>
        <source>Had us remember how to show the pages.</source>
        <translation>Pinatandaan kung paano ipakita ang mga pahina.</translation>
    </message>
    <message>
        <source>Had us forget how to show the pages.</source>
        <translation>Pinakalimutan kung paano ipakita ang mga pahina.</translation>
    </message>
    <message>
        <source>Wrote a message to the care team.</source>
        <translation>Sumulat ng mensahe sa care team.</translation>
    </message>
    <message>
        <source>Gave a document.</source>
        <translation>Nagbigay ng dokumento.</translation>
    </message>
    <message>
        <source>Deleted a document.</source>
        <translation>Binura ang isang dokumento.</translation>
    </message>
    <message>
        <source>Asked to have a document deleted.</source>
        <translation>Hiniling na burahin ang isang dokumento.</translation>
    </message>
    <message>
        <source>Said why there is no document.</source>
        <translation>Sinabi kung bakit walang dokumento.</translation>
    </message>
    <message>
        <source>Told where you can be found.</source>
        <translation>Sinabi kung saan kayo matatagpuan.</translation>
    </message>
    <message>
        <source>Removed a place where you can be found.</source>
        <translation>Inalis ang isang lugar kung saan kayo matatagpuan.</translation>
    </message>
    <message>
        <source>Booked an appointment.</source>
        <translation>Nag-book ng appointment.</translation>
    </message>
    <message>
        <source>Cancelled an appointment.</source>
        <translation>Nagkansela ng appointment.</translation>
    </message>
    <message>
        <source>Asked to see a result with the care team.</source>
        <translation>Humiling na makita ang resulta kasama ang care team.</translation>
    </message>
    <message>
        <source>Asked to change how you can be reached.</source>
        <translation>Hiniling na palitan kung paano kayo makokontak.</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Who looked at or changed your record?</source>
        <translation>Sino ang tumingin o nagbago sa inyong rekord?</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ipakita ang mas luma</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Wala pang laman dito.</translation>
    </message>
    <message>
        <source>The newest is first. Is something not right? Please tell staff.</source>
        <translation>Nauuna ang pinakabago. May mali ba? Sabihin po sa staff.</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Do you want to sign on this screen?</source>
        <translation>Gusto ba ninyong pumirma sa screen na ito?</translation>
    </message>
    <message>
        <source>It counts as much as a signature on paper.</source>
        <translation>Kasing-bisa ito ng pirma sa papel.</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Paano ito ginagawa</translation>
    </message>
    <message>
        <source>First you read the paper, one page at a time. Then you say yes or no, and sign.</source>
        <translation>Babasahin muna ninyo ang papel, isang pahina bawat beses. Saka kayo sasagot ng oo o hindi, at pipirma.</translation>
    </message>
    <message>
        <source>You can stop at any time. Nothing is sent before you sign.</source>
        <translation>Puwede kayong huminto anumang oras. Walang ipapadala bago kayo pumirma.</translation>
    </message>
    <message>
        <source>You can always get a copy on paper. It costs nothing.</source>
        <translation>Lagi kayong makakakuha ng kopya sa papel. Walang bayad.</translation>
    </message>
    <message>
        <source>I want to sign on paper</source>
        <translation>Gusto kong pumirma sa papel</translation>
    </message>
    <message>
        <source>Yes, on this screen</source>
        <translation>Oo, sa screen</translation>
    </message>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation>
            <numerusform>{title}, bersyon {version}, {language}, %n pahina</numerusform>
            <numerusform>{title}, bersyon {version}, {language}, %n pahina</numerusform>
        </translation>
    </message>
    <message>
        <source>This paper is not here in the language of the screen. It is in {language}. Staff can help you read it.</source>
        <translation>Wala rito ang papel na ito sa wika ng screen. Nasa {language} ito. Matutulungan kayo ng staff na basahin ito.</translation>
    </message>
</context>
<context>
    <name>AnswerChoiceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>AnswerDateScreen</name>
    <message>
        <source>Date</source>
        <translation>Petsa</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Gumamit po ng numero. Halimbawa: 4 para sa Abril.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>I-type po ang buwan, araw at taon.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year.</source>
        <translation>I-type po ang apat na numero ng taon.</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Walang ganyang petsa. Tingnan po ulit ang buwan, araw at taon.</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>What do you answer?</source>
        <translation>Ano ang isasagot mo?</translation>
    </message>
    <message>
        <source>The client reads your answer in the portal.</source>
        <translation>Binabasa ng kliyente ang sagot mo sa portal.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Hindi ipinapakita rito ang mas lumang mensahe.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang sagot mo</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>Hindi kailangan ng sagot</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Ipadala ang sagot</translation>
    </message>
    <message>
        <source>Choose a sentence to put it into your answer. The client reads {language}.</source>
        <translation>Pumili ng pangungusap na ilalagay sa sagot ninyo. Wika ng kliyente: {language}.</translation>
    </message>
    <message>
        <source>It is not there in {language}, so the client gets it in English.</source>
        <translation>Wala ito sa {language}, kaya sa Ingles ito matatanggap ng kliyente.</translation>
    </message>
    <message>
        <source>There is no room for this sentence. Please make your answer shorter.</source>
        <translation>Walang lugar para sa pangungusap na ito. Pakiiklian ang sagot ninyo.</translation>
    </message>
    <message>
        <source>Please write an answer, or choose: Needs no answer.</source>
        <translation>Pakisulat ang sagot, o piliin: Hindi kailangan ng sagot.</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>We do not know yet how long an answer takes.</source>
        <translation>Hindi pa namin alam kung gaano katagal bago may sagot.</translation>
    </message>
    <message>
        <source>Usually answers within one hour.</source>
        <translation>Karaniwang sumasagot sa loob ng isang oras.</translation>
    </message>
    <message>
        <source>Usually answers within one day.</source>
        <translation>Karaniwang sumasagot sa loob ng isang araw.</translation>
    </message>
    <message numerus="yes">
        <source>Usually answers within %n days.</source>
        <translation>
            <numerusform>Karaniwang sumasagot sa loob ng %n araw.</numerusform>
            <numerusform>Karaniwang sumasagot sa loob ng %n araw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWordsScreen</name>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ang inyong mga inisyal</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang inyong sagot</translation>
    </message>
    <message>
        <source>Please type the first letters of your names. Example: D. A.</source>
        <translation>I-type po ang mga unang letra ng inyong pangalan. Halimbawa: D. A.</translation>
    </message>
    <message>
        <source>This cannot be printed. Use other words.</source>
        <translation>Hindi ito maipi-print. Gumamit po ng ibang salita.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No answer</source>
        <translation>Walang sagot</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Iginuhit ng kamay</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Naka-type na pangalan</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>What you answered</source>
        <translation>Ang isinagot ninyo</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang inyong sagot</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Pinirmahan noong</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Nabasa ko na</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Oo, sumasang-ayon ako</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Hindi ako sumasang-ayon</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>In person: {where}</source>
        <translation>Harapan: {where}</translation>
    </message>
    <message>
        <source>By phone: {where}</source>
        <translation>Sa telepono: {where}</translation>
    </message>
    <message>
        <source>By phone. They call you.</source>
        <translation>Sa telepono. Tatawagan nila kayo.</translation>
    </message>
    <message>
        <source>By video: {where}</source>
        <translation>Sa video: {where}</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Sa video</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Kasama</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Paano</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Mabuting malaman</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>What do you want to ask for?</source>
        <translation>Ano ang gusto ninyong hingin?</translation>
    </message>
    <message>
        <source>The client sees it after the next sign-in, and can also say no.</source>
        <translation>Makikita ito ng kliyente sa susunod na pag-sign in, at maaari rin siyang tumanggi.</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation>Pumili muna ng isa.</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>Ang maaari ninyong hingin</translation>
    </message>
    <message>
        <source>Which one, or why</source>
        <translation>Alin, o bakit</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>Hilingin sa kliyente</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Kung saan matatagpuan ang kliyente</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Isang pirma: {paper}</translation>
    </message>
    <message>
        <source>Please say which document you need.</source>
        <translation>Sabihin kung aling dokumento ang kailangan ninyo.</translation>
    </message>
</context>
<context>
    <name>AskedScreen</name>
    <message>
        <source>Ask for something</source>
        <translation>Humingi ng isang bagay</translation>
    </message>
    <message>
        <source>Nothing is asked for now</source>
        <translation>Walang hinihingi ngayon</translation>
    </message>
    <message>
        <source>What is this client asked for?</source>
        <translation>Ano ang hinihingi sa kliyenteng ito?</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Hindi na kailangan</translation>
    </message>
    <message>
        <source>Not needed any more: {what}</source>
        <translation>Hindi na kailangan: {what}</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>Isang pirma: {paper}</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>Kung saan matatagpuan ang kliyente</translation>
    </message>
    <message>
        <source>The client gave one. It waits for your review.</source>
        <translation>Nagbigay na ang kliyente. Naghihintay ito ng pagsusuri ninyo.</translation>
    </message>
    <message>
        <source>The client has not answered yet.</source>
        <translation>Hindi pa sumasagot ang kliyente.</translation>
    </message>
    <message>
        <source>The client cannot get it.</source>
        <translation>Hindi ito makuha ng kliyente.</translation>
    </message>
    <message>
        <source>The client says that it does not apply.</source>
        <translation>Sabi ng kliyente, hindi ito naaangkop.</translation>
    </message>
    <message>
        <source>The client needs help with it.</source>
        <translation>Kailangan ng kliyente ng tulong dito.</translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>What is your last day away?</source>
        <translation>Kailan ang huling araw na wala kayo?</translation>
    </message>
    <message>
        <source>Clients see it where they write to you. The team answers them.</source>
        <translation>Makikita ito ng mga kliyente kung saan sila sumusulat sa inyo. Ang team ang sasagot sa kanila.</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>Huling araw na wala</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Gumamit po ng numero. Halimbawa: 4 para sa Abril.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Please type today or a later day, within one year. Please type all four digits of the year.</source>
        <translation>I-type po ang araw na ito o mas huling araw, sa loob ng isang taon. I-type ang apat na numero ng taon.</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>Kailan kayo ipinanganak?</translation>
    </message>
    <message>
        <source>So nobody else can use your invitation.</source>
        <translation>Para walang ibang makagamit ng inyong imbitasyon.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>Gumamit po ng numero. Halimbawa: 4 para sa Abril.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>I-type po ang buwan, araw at taon.</translation>
    </message>
    <message>
        <source>Please type all four digits of the year. Example: 1971</source>
        <translation>I-type po ang apat na numero ng taon. Halimbawa: 1971</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>Walang ganyang petsa. Tingnan po ulit ang buwan, araw at taon.</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your appointment is booked</source>
        <translation>Naka-book na ang inyong appointment</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I‑print</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>If you cannot come, cancel it here under Messages, or tell staff.</source>
        <translation>Kung hindi kayo makakapunta, kanselahin ito rito sa Mga mensahe, o sabihin sa staff.</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Kapag tinapos ninyo ang pagbisita, walang maiiwang sa inyo sa computer na ito.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Gumawa ng iba pa</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No network now</source>
        <translation>Walang network ngayon</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Tapusin</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Scan this code with your own phone:</source>
        <translation>I-scan ang code na ito gamit ang sarili ninyong telepono:</translation>
    </message>
    <message>
        <source>Square code of {link}</source>
        <translation>Parisukat na code ng {link}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Isinulat ninyo</translation>
    </message>
    <message>
        <source>On this kiosk, not at the portal yet</source>
        <translation>Nasa kiosk na ito, wala pa sa portal</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap na</translation>
    </message>
    <message>
        <source>Read by your care team</source>
        <translation>Nabasa na ng inyong care team</translation>
    </message>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>Hindi pa ito tinanggap ng portal. Titingnan ito ng staff.</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>One moment…</source>
        <translation>Sandali lang po…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Maaaring tumagal ito nang ilang segundo.</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Tapusin</translation>
    </message>
</context>
<context>
    <name>ByNameScreen</name>
    <message>
        <source>Sign with your typed name</source>
        <translation>Pumirma gamit ang naka-type na pangalan</translation>
    </message>
    <message>
        <source>It counts as much as a drawn signature.</source>
        <translation>Kasing-bisa ito ng pirmang iginuhit.</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Ang buo ninyong pangalan</translation>
    </message>
    <message>
        <source>Please tick the box if you mean it.</source>
        <translation>Lagyan po ng tsek ang kahon kung sang-ayon kayo.</translation>
    </message>
    <message>
        <source>My typed name is my signature.</source>
        <translation>Ang naka-type kong pangalan ang pirma ko.</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Suriin at pirmahan</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>I-type po ang inyong pangalan at apelyido.</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Another program uses the camera right now</source>
        <translation>May ibang programang gumagamit ng camera ngayon</translation>
    </message>
    <message>
        <source>There is no camera here right now</source>
        <translation>Walang camera dito ngayon</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Hold the whole paper in front of the camera.</source>
        <translation>Ilagay ang buong papel sa harap ng camera.</translation>
    </message>
    <message>
        <source>Move it so that all four corners are in the picture.</source>
        <translation>Igalaw ito para makita ang apat na sulok sa larawan.</translation>
    </message>
    <message>
        <source>Bring it closer to the camera.</source>
        <translation>Ilapit ito sa camera.</translation>
    </message>
    <message>
        <source>Hold it flat, straight in front of the camera.</source>
        <translation>Hawakan nang patag, tapat sa camera.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Huwag igalaw.</translation>
    </message>
    <message>
        <source>It is not sharp yet. Hold it very still.</source>
        <translation>Hindi pa malinaw. Huwag na huwag igalaw.</translation>
    </message>
    <message>
        <source>A lamp shines on it. Turn it a little.</source>
        <translation>May ilaw na tumatama. Ipihit nang kaunti.</translation>
    </message>
    <message>
        <source>It is too dark. Turn it to the light.</source>
        <translation>Masyadong madilim. Iharap sa ilaw.</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>Gusto ba ninyong kanselahin ang appointment na ito?</translation>
    </message>
    <message>
        <source>That is fine. You still get services.</source>
        <translation>Ayos lang iyon. Makakakuha pa rin kayo ng mga serbisyo.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ano ang mangyayari pagkatapos</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come.</source>
        <translation>Makikita ng inyong care team na hindi kayo pupunta.</translation>
    </message>
    <message>
        <source>Somebody else can have this time.</source>
        <translation>Maaaring makuha ng iba ang oras na ito.</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>Maaari kayong mag-book ng ibang oras.</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Oo, kanselahin ito</translation>
    </message>
</context>
<context>
    <name>CannotGive</name>
    <message>
        <source>I can&apos;t get this</source>
        <translation>Hindi ko ito makuha</translation>
    </message>
    <message>
        <source>This doesn&apos;t apply to me</source>
        <translation>Hindi ito para sa akin</translation>
    </message>
    <message>
        <source>I need help getting it</source>
        <translation>Kailangan ko ng tulong para makuha ito</translation>
    </message>
    <message>
        <source>Your care team looks for another way.</source>
        <translation>Hahanap ng ibang paraan ang inyong care team.</translation>
    </message>
    <message>
        <source>Your care team looks at it again.</source>
        <translation>Titingnan itong muli ng inyong care team.</translation>
    </message>
    <message>
        <source>Your care team helps you to get it.</source>
        <translation>Tutulungan kayo ng inyong care team na makuha ito.</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Take your card number with you</source>
        <translation>Dalhin ninyo ang numero ng inyong card</translation>
    </message>
    <message>
        <source>This is your card. It is shown only once.</source>
        <translation>Ito ang inyong card. Isang beses lang itong ipapakita.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I‑print</translation>
    </message>
    <message>
        <source>Your sign-in card</source>
        <translation>Ang inyong card sa pag-sign in</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numero ng card</translation>
    </message>
    <message>
        <source>Write it down, or take a picture of the square code. You sign in with it and your PIN.</source>
        <translation>Isulat ito, o kunan ng litrato ang parisukat na code. Ito at ang inyong PIN ang gagamitin ninyo sa pag-sign in.</translation>
    </message>
    <message>
        <source>Lost it? Staff can give you a new one in a minute.</source>
        <translation>Nawala ba? Mabibigyan kayo ng staff ng bago sa loob ng isang minuto.</translation>
    </message>
    <message>
        <source>Square code of your card</source>
        <translation>Parisukat na code ng inyong card</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Nakuha ko na</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Verify and invite</source>
        <translation>Beripikahin at imbitahan</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Imbitahan ulit</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Magbigay ng bagong sign-in</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Buksan muli ang account</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Ang hinihingi namin</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Isara ang account</translation>
    </message>
    <message>
        <source>Compare with the record, print a slip</source>
        <translation>Ihambing sa rekord, mag-print ng papel</translation>
    </message>
    <message>
        <source>A new slip. The old one works no more.</source>
        <translation>Bagong papel. Hindi na gagana ang luma.</translation>
    </message>
    <message>
        <source>Lost card, PIN, password or phone</source>
        <translation>Nawalang card, PIN, password o telepono</translation>
    </message>
    <message>
        <source>Verify again first, then a new sign-in</source>
        <translation>Beripikahin muna ulit, saka bagong sign-in</translation>
    </message>
    <message>
        <source>Documents, signatures, a place</source>
        <translation>Mga dokumento, pirma, isang lugar</translation>
    </message>
    <message>
        <source>Somebody else used it, or the client wants it</source>
        <translation>Ginamit ito ng iba, o gusto ito ng kliyente</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>The team of {agency}</source>
        <translation>Ang team ng {agency}</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>Case manager</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>Outreach worker</translation>
    </message>
    <message>
        <source>Housing navigator</source>
        <translation>Housing navigator</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Social worker</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nars</translation>
    </message>
    <message>
        <source>It may take a while until somebody reads it.</source>
        <translation>Maaaring matagalan bago may bumasa nito.</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis, call {number} or tell staff now.</source>
        <translation>Kung kayo ay nasa panganib o krisis, tumawag sa {number} o sabihin agad sa staff.</translation>
    </message>
    <message>
        <source>All staff of {agency} who work with you can read it.</source>
        <translation>Mababasa ito ng lahat ng staff ng {agency} na tumutulong sa inyo.</translation>
    </message>
    <message>
        <source>{name} can read it. Other staff of {agency} can read it too.</source>
        <translation>Mababasa ito ni {name}. Mababasa rin ito ng ibang staff ng {agency}.</translation>
    </message>
</context>
<context>
    <name>ChangeSecretScreen</name>
    <message>
        <source>Change your PIN</source>
        <translation>Palitan ang inyong PIN</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Palitan ang inyong password</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>Ang PIN ninyo ngayon</translation>
    </message>
    <message>
        <source>The password that you have now</source>
        <translation>Ang password ninyo ngayon</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Palitan ang aking PIN</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Palitan ang aking password</translation>
    </message>
    <message>
        <source>Please type the PIN that you have now.</source>
        <translation>Paki-type ang PIN ninyo ngayon.</translation>
    </message>
    <message>
        <source>Please type the password that you have now.</source>
        <translation>Paki-type ang password ninyo ngayon.</translation>
    </message>
</context>
<context>
    <name>ChangedScreen</name>
    <message>
        <source>What is new in this paper?</source>
        <translation>Ano ang bago sa papel na ito?</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ano ang bago</translation>
    </message>
    <message>
        <source>Nobody has written down what is new. Staff can help you to compare.</source>
        <translation>Walang sumulat kung ano ang bago. Matutulungan kayo ng staff na magkumpara.</translation>
    </message>
    <message>
        <source>Read the paper</source>
        <translation>Basahin ang papel</translation>
    </message>
    <message>
        <source>{title}, version {version}, {language}</source>
        <translation>{title}, bersyon {version}, {language}</translation>
    </message>
    <message>
        <source>You signed version {before}. Its text was changed, so we ask you again.</source>
        <translation>Pinirmahan ninyo ang bersyon {before}. Binago ang teksto, kaya tinatanong namin kayo ulit.</translation>
    </message>
</context>
<context>
    <name>CheckDocumentScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>Tama ba ang lahat?</translation>
    </message>
    <message>
        <source>Then your care team can see it.</source>
        <translation>Pagkatapos, makikita na ito ng inyong care team.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Sino ang makakakita nito</translation>
    </message>
    <message>
        <source>Add another page</source>
        <translation>Magdagdag ng isa pang pahina</translation>
    </message>
    <message>
        <source>Give it to my care team</source>
        <translation>Ibigay sa aking care team</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pahina {number} ng {count}</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Alisin ang pahinang ito</translation>
    </message>
    <message>
        <source>Remove page {number}</source>
        <translation>Alisin ang pahina {number}</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Itaas ito</translation>
    </message>
    <message>
        <source>Move page {number} up</source>
        <translation>Itaas ang pahina {number}</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Staff look at it before it counts. Nothing is lost.</source>
        <translation>Titingnan muna ito ng staff bago magkabisa. Walang mawawala.</translation>
    </message>
    <message>
        <source>Until staff have confirmed it, you sign in with the old address.</source>
        <translation>Hangga&apos;t hindi pa ito kinukumpirma ng staff, ang lumang address ang gamitin sa pag-sign in.</translation>
    </message>
    <message>
        <source>Do you want to remove this?</source>
        <translation>Gusto ba ninyong alisin ito?</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Tama ba ang lahat?</translation>
    </message>
    <message>
        <source>The time is yours when the next page says so.</source>
        <translation>Sa inyo ang oras kapag sinabi ito ng susunod na pahina.</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>I-book ang oras na ito</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oo, alisin ito</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Sabihin sa aking care team</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>Mag-iwan ng mensahe</translation>
    </message>
    <message>
        <source>Say the name of the agency</source>
        <translation>Banggitin ang pangalan ng ahensya</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>Pinakamabuting paraan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Then your care team can see it. You can remove it at any time.</source>
        <translation>Pagkatapos, makikita na ito ng inyong care team. Puwede ninyo itong alisin anumang oras.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>To find you</source>
        <translation>Para mahanap kayo</translation>
    </message>
    <message>
        <source>After you sign, it goes to the portal. You can go back and change it now.</source>
        <translation>Pagkapirma ninyo, mapupunta ito sa portal. Puwede pa kayong bumalik at baguhin ito ngayon.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang inyong sagot</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ang inyong pangalan</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ang inyong pirma</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Pumirma na</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Oo, sumasang-ayon ako</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Hindi ako sumasang-ayon</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>Iginuhit ng kamay</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>Naka-type na pangalan</translation>
    </message>
</context>
<context>
    <name>ChosenClientScreen</name>
    <message>
        <source>What do you want to do for this client?</source>
        <translation>Ano ang gusto ninyong gawin para sa kliyenteng ito?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>{name} · HMIS id {hmis_id} · {account}</source>
        <translation>{name} · HMIS id {hmis_id} · {account}</translation>
    </message>
</context>
<context>
    <name>ClosablePanel</name>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
</context>
<context>
    <name>CloseAccountScreen</name>
    <message>
        <source>Do you want to close your account?</source>
        <translation>Gusto ba ninyong isara ang inyong account?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Kayo ang magpapasya. Makakatanggap pa rin kayo ng serbisyo.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ano ang mangyayari pagkatapos</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account any more.</source>
        <translation>Wala nang makakapag-sign in sa account na ito.</translation>
    </message>
    <message>
        <source>The papers that you signed still count. You can take a permission back first.</source>
        <translation>May bisa pa rin ang mga papel na pinirmahan ninyo. Puwede muna ninyong bawiin ang pahintulot.</translation>
    </message>
    <message>
        <source>To open it again, staff must check who you are and invite you again.</source>
        <translation>Para buksan ito ulit, kailangang tiyakin ng staff kung sino kayo at imbitahan kayo ulit.</translation>
    </message>
    <message>
        <source>Yes, close my account</source>
        <translation>Oo, isara ang account ko</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>What is the code on your invitation?</source>
        <translation>Ano ang code sa inyong imbitasyon?</translation>
    </message>
    <message>
        <source>So we find the invitation that staff made for you.</source>
        <translation>Para mahanap namin ang imbitasyong ginawa ng staff para sa inyo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>It is on your paper slip and in the e-mail. Large or small letters are the same.</source>
        <translation>Nasa papel na slip ninyo ito at nasa e-mail. Pareho lang ang malalaki at maliliit na letra.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>This code is too short. Please type all of it.</source>
        <translation>Masyadong maikli ang code na ito. I-type po ang lahat.</translation>
    </message>
    <message>
        <source>Please type the code of your invitation.</source>
        <translation>I-type po ang code ng inyong imbitasyon.</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>The card beside the record</source>
        <translation>Ang card katabi ng rekord</translation>
    </message>
    <message>
        <source>The card says so. It is not proof that the card is real.</source>
        <translation>Iyan ang sabi ng card. Hindi ito patunay na tunay ang card.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Buong pangalan</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>The card&apos;s last day</source>
        <translation>Huling araw ng card</translation>
    </message>
    <message>
        <source>Tick what is the same</source>
        <translation>Lagyan ng tsek ang magkapareho</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>A phone number</source>
        <translation>Numero ng telepono</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>A place where mail reaches you</source>
        <translation>Lugar kung saan kayo nakakatanggap ng sulat</translation>
    </message>
    <message>
        <source>A person you trust</source>
        <translation>Taong pinagkakatiwalaan ninyo</translation>
    </message>
    <message>
        <source>Also one that you share</source>
        <translation>Puwede rin ang may kahati kayo</translation>
    </message>
    <message>
        <source>Also if you read it only now and then</source>
        <translation>Kahit paminsan-minsan lang ninyo binabasa</translation>
    </message>
    <message>
        <source>A home, a post office, or an agency</source>
        <translation>Bahay, post office, o ahensya</translation>
    </message>
    <message>
        <source>Somebody who can pass on a message</source>
        <translation>Taong makapagpapaabot ng mensahe</translation>
    </message>
    <message>
        <source>What is the phone number?</source>
        <translation>Ano ang numero ng telepono?</translation>
    </message>
    <message>
        <source>What is the e-mail address?</source>
        <translation>Ano ang e-mail address?</translation>
    </message>
    <message>
        <source>Where does mail reach you?</source>
        <translation>Saan kayo nakakatanggap ng sulat?</translation>
    </message>
    <message>
        <source>Who is it, and what is the number?</source>
        <translation>Sino ito, at ano ang numero?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero ng telepono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone number of this person</source>
        <translation>Numero ng telepono ng taong ito</translation>
    </message>
    <message>
        <source>With the area code. Example: 408 555 0142</source>
        <translation>Kasama ang area code. Halimbawa: 408 555 0142</translation>
    </message>
    <message>
        <source>Example: name@example.org</source>
        <translation>Halimbawa: pangalan@example.org</translation>
    </message>
    <message>
        <source>Example: General Delivery, San Jose, CA 95113</source>
        <translation>Halimbawa: General Delivery, San Jose, CA 95113</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Hindi ito e-mail address. Halimbawa: pangalan@example.org</translation>
    </message>
    <message>
        <source>Please write where mail reaches you.</source>
        <translation>Isulat po kung saan kayo nakakatanggap ng sulat.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Bahay</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabaho</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Cellphone</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Pansamantala</translation>
    </message>
    <message>
        <source>General delivery at a post office</source>
        <translation>General delivery sa post office</translation>
    </message>
    <message>
        <source>At an agency</source>
        <translation>Sa isang ahensya</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>Hindi matatawagan ang numerong ito. I-type po ito kasama ang area code. Halimbawa: 408 555 0142</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayScreen</name>
    <message>
        <source>The portal e-mails you the copy</source>
        <translation>I-e-email sa inyo ng portal ang kopya</translation>
    </message>
    <message>
        <source>It can take a few minutes to arrive.</source>
        <translation>Maaaring ilang minuto bago ito dumating.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Bumalik sa papel</translation>
    </message>
</context>
<context>
    <name>CornersScreen</name>
    <message>
        <source>Where is the paper?</source>
        <translation>Nasaan ang papel?</translation>
    </message>
    <message>
        <source>Move each corner to a corner of the paper. What is outside is cut off.</source>
        <translation>Ilipat ang bawat sulok sa isang sulok ng papel. Puputulin ang nasa labas.</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>Ang buong larawan</translation>
    </message>
    <message>
        <source>Use these corners</source>
        <translation>Gamitin ang mga sulok na ito</translation>
    </message>
    <message>
        <source>First corner, top left of the page</source>
        <translation>Unang sulok, itaas na kaliwa ng pahina</translation>
    </message>
    <message>
        <source>Second corner, top right of the page</source>
        <translation>Ikalawang sulok, itaas na kanan ng pahina</translation>
    </message>
    <message>
        <source>Third corner, bottom right of the page</source>
        <translation>Ikatlong sulok, ibabang kanan ng pahina</translation>
    </message>
    <message>
        <source>Fourth corner, bottom left of the page</source>
        <translation>Ikaapat na sulok, ibabang kaliwa ng pahina</translation>
    </message>
</context>
<context>
    <name>CorrectScreen</name>
    <message>
        <source>What is right?</source>
        <translation>Ano ang tama?</translation>
    </message>
    <message>
        <source>This counts from now on. The client sees it, with your note.</source>
        <translation>Ito na ang masusunod mula ngayon. Makikita ito ng kliyente, kasama ang tala ninyo.</translation>
    </message>
    <message>
        <source>Correct it here</source>
        <translation>Itama ito rito</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Mga uri ng dokumento</translation>
    </message>
    <message>
        <source>Why, in words for the client</source>
        <translation>Bakit, sa salita para sa kliyente</translation>
    </message>
    <message>
        <source>Correct and accept</source>
        <translation>Itama at tanggapin</translation>
    </message>
    <message>
        <source>Please say what is right.</source>
        <translation>Sabihin kung ano ang tama.</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Sabihin sa kliyente kung bakit.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a date is written: MMMM is the month&apos;s name, d the day, yyyy the year; other letters stand in &apos;…&apos;.</extracomment>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>How a day soon is written: dddd is the weekday, MMMM the month&apos;s name, d the day; other letters stand in &apos;…&apos;.</extracomment>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.</extracomment>
        <translation>h:mm AP</translation>
    </message>
</context>
<context>
    <name>DeactivateScreen</name>
    <message>
        <source>Why should the account be closed?</source>
        <translation>Bakit dapat isara ang account?</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Pumili po muna ng dahilan.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Mga dahilan</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ano ang mangyayari pagkatapos</translation>
    </message>
    <message>
        <source>The account ends at once, on every kiosk and phone.</source>
        <translation>Matatapos agad ang account, sa lahat ng kiosk at telepono.</translation>
    </message>
    <message>
        <source>What was given before stays. It waits for your review.</source>
        <translation>Mananatili ang ibinigay dati. Naghihintay ito ng pagsusuri ninyo.</translation>
    </message>
    <message>
        <source>To open it again, verify the person again and give a new sign-in (rule R7).</source>
        <translation>Para buksan muli, beripikahin ulit ang tao at magbigay ng bagong sign-in (tuntunin R7).</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Isara ang account</translation>
    </message>
    <message>
        <source>Somebody else used it (rule R6)</source>
        <translation>Ginamit ito ng iba (tuntunin R6)</translation>
    </message>
    <message>
        <source>The client wants it (rule R8)</source>
        <translation>Gusto ito ng kliyente (tuntunin R8)</translation>
    </message>
</context>
<context>
    <name>DeactivatedScreen</name>
    <message>
        <source>The account is closed</source>
        <translation>Sarado na ang account</translation>
    </message>
    <message>
        <source>Nobody can sign in to it. Who was signed in is told so.</source>
        <translation>Walang makakapag-sign in dito. Sinasabihan ang naka-sign in.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ano ang puwede ninyong gawin ngayon</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Suriin ang ibinigay ng mga kliyente</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Susunod na kliyente</translation>
    </message>
    <message>
        <source>Talk to the client. Look at what was given in the client’s name before you accept it.</source>
        <translation>Kausapin ang kliyente. Tingnan ang ibinigay sa pangalan niya bago ito tanggapin.</translation>
    </message>
    <message>
        <source>If the client comes back, verify the person again. Then give a new sign-in.</source>
        <translation>Kung bumalik ang kliyente, beripikahin siya ulit. Saka magbigay ng bagong sign-in.</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Do you agree to this paper?</source>
        <translation>Sumasang-ayon ba kayo sa papel na ito?</translation>
    </message>
    <message>
        <source>Both answers are fine. You get services in both cases.</source>
        <translation>Tama ang alinmang sagot. Makakatanggap kayo ng serbisyo sa parehong kaso.</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>Oo, sumasang-ayon ako</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>Hindi ako sumasang-ayon</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>You sign your answer on the next pages. You can still change it until then.</source>
        <translation>Pipirmahan ninyo ang inyong sagot sa mga susunod na pahina. Puwede pa ninyo itong baguhin hanggang doon.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Food</source>
        <translation>Pagkain</translation>
    </message>
    <message>
        <source>Shelter and housing</source>
        <translation>Tuluyan at pabahay</translation>
    </message>
    <message>
        <source>Showers and laundry</source>
        <translation>Paliligo at paglalaba</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>Doktor at kalusugan</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>Kalusugan ng isip</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>Droga at alak</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>Tulong legal</translation>
    </message>
    <message>
        <source>Jobs and training</source>
        <translation>Trabaho at pagsasanay</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>Pera at benepisyo</translation>
    </message>
    <message>
        <source>ID and papers</source>
        <translation>ID at mga papel</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>Transportasyon</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Damit</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>Telepono at internet</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>Pamilya at mga bata</translation>
    </message>
    <message>
        <source>Closed for some time</source>
        <translation>Sarado muna nang ilang panahon</translation>
    </message>
    <message>
        <source>Hours not known. Call first.</source>
        <translation>Hindi alam ang oras. Tumawag muna.</translation>
    </message>
    <message>
        <source>about {miles} miles away</source>
        <translation>mga {miles} milya ang layo</translation>
    </message>
    <message>
        <source>about {miles} miles, {minutes} minutes on foot</source>
        <translation>mga {miles} milya, {minutes} minutong lakad</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}: {hours}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>sarado</translation>
    </message>
    <message>
        <source>Ages {youngest} to {oldest}</source>
        <translation>Edad {youngest} hanggang {oldest}</translation>
    </message>
    <message>
        <source>Age {youngest} and older</source>
        <translation>Edad {youngest} pataas</translation>
    </message>
    <message>
        <source>Up to age {oldest}</source>
        <translation>Hanggang edad {oldest}</translation>
    </message>
    <message>
        <source>Nobody has written when this was checked. Call first.</source>
        <translation>Walang nagsulat kung kailan ito sinuri. Tumawag muna.</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>Sinuri noong {day}</translation>
    </message>
    <message>
        <source>This place is closed for good</source>
        <translation>Tuluyan nang sarado ang lugar na ito</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Mali ang oras</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>Mali ang numero ng telepono</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>Mali ang address</translation>
    </message>
    <message>
        <source>I went there and they sent me away</source>
        <translation>Pumunta ako roon at pinaalis nila ako</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>May iba pang mali</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Bukas ngayon</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>Bukas ngayon, hanggang {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Sarado ngayon</translation>
    </message>
    <message>
        <source>Closed now, opens at {time}</source>
        <translation>Sarado ngayon, magbubukas nang {time}</translation>
    </message>
    <message>
        <source>Closed now, opens {day} at {time}</source>
        <translation>Sarado ngayon, magbubukas sa {day} nang {time}</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>mula {since}</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} hanggang {until}</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>State ID or driver&apos;s license</source>
        <translation>State ID o lisensya sa pagmamaneho</translation>
    </message>
    <message>
        <source>Social Security card</source>
        <translation>Social Security card</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Birth certificate</translation>
    </message>
    <message>
        <source>Pay stub</source>
        <translation>Pay stub</translation>
    </message>
    <message>
        <source>Benefit letter</source>
        <translation>Sulat tungkol sa benepisyo</translation>
    </message>
    <message>
        <source>DD-214 (military papers)</source>
        <translation>DD-214 (papeles sa militar)</translation>
    </message>
    <message>
        <source>Proof of disability</source>
        <translation>Patunay ng kapansanan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
</context>
<context>
    <name>DocumentKindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>Ano ang gusto ninyong idagdag?</translation>
    </message>
    <message>
        <source>So your care team knows what it is.</source>
        <translation>Para malaman ng inyong care team kung ano ito.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Mga uri ng dokumento</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Your document</source>
        <translation>Ang inyong dokumento</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pahina {number} ng {count}</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ipakita ito</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>Itago ito</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Burahin ito</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Hilinging burahin ito</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Your documents</source>
        <translation>Ang inyong mga dokumento</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Magdagdag ng dokumento</translation>
    </message>
    <message>
        <source>There is no connection right now. You can still add one. It waits here, and nobody can read it.</source>
        <translation>Walang koneksiyon ngayon. Puwede pa rin kayong magdagdag. Maghihintay ito rito at walang makakabasa nito.</translation>
    </message>
    <message>
        <source>You have not given one yet. You choose what you give.</source>
        <translation>Wala pa kayong naibigay. Kayo ang pipili kung ano ang ibibigay.</translation>
    </message>
    <message>
        <source>Nothing of them is shown until you open one.</source>
        <translation>Walang ipapakita hangga&apos;t hindi kayo nagbubukas ng isa.</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it. They decide, and you see it here.</source>
        <translation>Tiningnan na ito ng staff at baka kailangan nila. Sila ang magpapasya, at makikita ninyo rito.</translation>
    </message>
    <message>
        <source>It is deleted. Nobody can see it any more.</source>
        <translation>Nabura na ito. Wala nang makakakita nito.</translation>
    </message>
    <message>
        <source>Who can see them</source>
        <translation>Sino ang makakakita ng mga ito</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Buksan: {what}</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>Hinihingi: {what}</translation>
    </message>
    <message>
        <source>Your care team asks for this</source>
        <translation>Hinihingi ito ng inyong care team</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>Kunan ito ng larawan</translation>
    </message>
    <message>
        <source>Take a photo: {what}</source>
        <translation>Kunan ng larawan: {what}</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>Wala ako nito</translation>
    </message>
    <message>
        <source>I do not have it: {what}</source>
        <translation>Wala ako nito: {what}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}, {day}</translation>
    </message>
    <message>
        <source>You gave one. Staff look at it.</source>
        <translation>Nakapagbigay na kayo. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>Sinabi ninyo: {answer}</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>Handa na ang inyong account</translation>
    </message>
    <message>
        <source>You are signed in now.</source>
        <translation>Naka-sign in na kayo.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>Only you may use this account. Next time, choose Sign in and use what you have just set.</source>
        <translation>Kayo lang ang puwedeng gumamit ng account na ito. Sa susunod, piliin ang Mag-sign in at gamitin ang itinakda ninyo ngayon.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Signature</source>
        <translation>Pirma</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <translation>Pumirma sa linya</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Pumirma rito gamit ang daliri</translation>
    </message>
    <message>
        <source>Your signature goes on the paper you just read, and nowhere else.</source>
        <translation>Mapupunta ang pirma ninyo sa papel na kababasa lang ninyo, at wala nang iba.</translation>
    </message>
    <message>
        <source>Yes, this is my signature</source>
        <translation>Oo, ito ang pirma ko</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>Suriin at pirmahan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>I cannot draw: use my typed name</source>
        <translation>Hindi ako makaguhit: gamitin ang na-type kong pangalan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ulitin mula sa simula</translation>
    </message>
    <message>
        <source>I cannot draw: type my name</source>
        <translation>Hindi ako makaguhit: i-type ang pangalan ko</translation>
    </message>
    <message>
        <source>There is nothing on the line yet. Draw your signature, or choose to type your name.</source>
        <translation>Wala pang nakasulat sa linya. Iguhit ang inyong pirma, o piliing i-type ang pangalan.</translation>
    </message>
    <message>
        <source>This is only a small dot. Is it your signature? If not, draw it again.</source>
        <translation>Maliit na tuldok lang ito. Ito ba ang pirma ninyo? Kung hindi, iguhit ulit.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Find a client</source>
        <translation>Maghanap ng kliyente</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>Suriin ang ibinigay ng mga kliyente</translation>
    </message>
    <message>
        <source>Answer messages</source>
        <translation>Sagutin ang mga mensahe</translation>
    </message>
    <message>
        <source>What clients are asked for</source>
        <translation>Ang hinihingi sa mga kliyente</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ang kiosk na ito</translation>
    </message>
    <message>
        <source>End staff mode</source>
        <translation>Tapusin ang staff mode</translation>
    </message>
</context>
<context>
    <name>EmailCopyScreen</name>
    <message>
        <source>Do you want a copy by e-mail?</source>
        <translation>Gusto ba ninyo ng kopya sa email?</translation>
    </message>
    <message>
        <source>It goes to the e-mail address of your account, and nowhere else.</source>
        <translation>Pupunta ito sa email address ng inyong account, at wala nang iba.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>E-mail is less private</source>
        <translation>Mas hindi pribado ang email</translation>
    </message>
    <message>
        <source>Who can open your e-mail can read the paper. It has your name and your signature on it.</source>
        <translation>Mababasa ang papel ng sinumang makakabukas ng email ninyo. Nakasulat dito ang inyong pangalan at pirma.</translation>
    </message>
    <message>
        <source>A copy that was e-mailed cannot be called back.</source>
        <translation>Hindi na mababawi ang kopyang na-email na.</translation>
    </message>
    <message>
        <source>Yes, e-mail me a copy</source>
        <translation>Oo, i-email sa akin ang kopya</translation>
    </message>
</context>
<context>
    <name>EmailScreen</name>
    <message>
        <source>Is this the person’s e-mail?</source>
        <translation>Ito ba ang e-mail ng tao?</translation>
    </message>
    <message>
        <source>The invitation goes there. It must be the one on the contact tab.</source>
        <translation>Doon ipapadala ang imbitasyon. Dapat ito ang nasa contact tab.</translation>
    </message>
    <message>
        <source>E-mail on the contact tab</source>
        <translation>E-mail sa contact tab</translation>
    </message>
    <message>
        <source>Ask the person. What you change here changes the contact tab.</source>
        <translation>Tanungin ang tao. Mababago rin ang contact tab kapag may binago kayo rito.</translation>
    </message>
    <message>
        <source>Please ask the person, and tick the box if it is right.</source>
        <translation>Tanungin po ang tao, at lagyan ng tsek ang kahon kung tama.</translation>
    </message>
    <message>
        <source>The person says that this e-mail is right.</source>
        <translation>Sinabi ng tao na tama ang e-mail na ito.</translation>
    </message>
    <message>
        <source>Verified: invite</source>
        <translation>Beripikado: imbitahan</translation>
    </message>
    <message>
        <source>Verified: new sign-in</source>
        <translation>Beripikado: bagong sign-in</translation>
    </message>
    <message>
        <source>Please type the e-mail address of the person.</source>
        <translation>I-type po ang e-mail address ng tao.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Itago</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>What should happen to it?</source>
        <translation>Ano ang dapat mangyari dito?</translation>
    </message>
    <message>
        <source>This kiosk cannot read it. It stays here until the portal takes it.</source>
        <translation>Hindi ito mabasa ng kiosk. Mananatili ito rito hanggang tanggapin ng portal.</translation>
    </message>
    <message>
        <source>It was sent again. It is still here.</source>
        <translation>Ipinadala muli. Narito pa rin ito.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ano ito</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ibinigay noong</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Bakit ito naka-hold</translation>
    </message>
    <message>
        <source>The client knows that it is lost for good.</source>
        <translation>Alam ng kliyente na tuluyan na itong mawawala.</translation>
    </message>
    <message>
        <source>Please talk with the client first, then tick the box.</source>
        <translation>Kausapin muna ang kliyente, saka lagyan ng tsek ang kahon.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>Sirain ito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan muli</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What help do you need?</source>
        <translation>Anong tulong ang kailangan ninyo?</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Humingi ng tao</translation>
    </message>
    <message>
        <source>I do not need anybody now</source>
        <translation>Hindi ko na kailangan ng tao ngayon</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Mga uri ng tulong</translation>
    </message>
    <message>
        <source>Do you want to talk to a person? Please ask at the desk.</source>
        <translation>Gusto ba ninyong makipag-usap sa isang tao? Magtanong sa desk.</translation>
    </message>
    <message>
        <source>Nobody there after a while? Then please ask at the desk.</source>
        <translation>Wala pang dumarating matapos ang ilang sandali? Magtanong sa desk.</translation>
    </message>
    <message>
        <source>Do you still need somebody? Please ask at the desk, or ask again here.</source>
        <translation>Kailangan pa ba ninyo ng tao? Magtanong sa desk, o humingi ulit dito.</translation>
    </message>
    <message>
        <source>Staff see which kiosk asks. They do not see who you are or what you do here.</source>
        <translation>Nakikita ng staff kung aling kiosk ang humihingi. Hindi nila nakikita kung sino kayo o ano ang ginagawa ninyo rito.</translation>
    </message>
    <message>
        <source>Ask a person here</source>
        <translation>Humingi ng tao rito</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Humingi ulit</translation>
    </message>
    <message>
        <source>Staff were told at {time}.</source>
        <translation>Sinabihan ang staff nang {time}.</translation>
    </message>
    <message>
        <source>Somebody who works here will come to you.</source>
        <translation>Pupuntahan kayo ng isang nagtatrabaho rito.</translation>
    </message>
    <message>
        <source>Staff could not be told that you need nobody now. Your call ends by itself at {time}.</source>
        <translation>Hindi nasabi sa staff na hindi na ninyo kailangan ng tao. Kusang matatapos ang tawag ninyo nang {time}.</translation>
    </message>
    <message>
        <source>Staff could not be told from here. Please ask at the desk.</source>
        <translation>Hindi masabihan ang staff mula rito. Magtanong sa desk.</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Pindutin ang screen para magpatuloy.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello. What would you like to do?</source>
        <translation>Kumusta po. Ano ang gusto ninyong gawin?</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>Basahin at pirmahan</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>You can read it now and answer.</source>
        <translation>Mababasa na ninyo ito ngayon at masasagot.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Basahin</translation>
    </message>
    <message>
        <source>See my appointments</source>
        <translation>Tingnan ang mga appointment ko</translation>
    </message>
    <message>
        <source>You can take a photo of it here, or say that you do not have it.</source>
        <translation>Puwede ninyo itong kunan ng larawan dito, o sabihing wala kayo nito.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Your care team asks where they can find you</source>
        <translation>Itinatanong ng care team kung saan kayo matatagpuan</translation>
    </message>
    <message>
        <source>Tell only what is safe for you.</source>
        <translation>Sabihin lang ang ligtas para sa inyo.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Magsabi ng lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n new from your care team</source>
        <translation>
            <numerusform>%n bago mula sa inyong care team</numerusform>
            <numerusform>%n bago mula sa inyong care team</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to your care team</source>
        <translation>Sumulat sa inyong care team</translation>
    </message>
    <message>
        <source>Last told: {day}</source>
        <translation>Huling sinabi: {day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Hindi pa nasasabi</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach you</source>
        <translation>
            <numerusform>%n paraan para maabot kayo</numerusform>
            <numerusform>%n paraan para maabot kayo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed papers</source>
        <translation>
            <numerusform>%n pinirmahang papel</numerusform>
            <numerusform>%n pinirmahang papel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Wala pa</translation>
    </message>
    <message>
        <source>Food, a bed, a doctor and more</source>
        <translation>Pagkain, higaan, doktor at iba pa</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Sino ang nakakakita ng ano</translation>
    </message>
    <message>
        <source>Your case manager wrote to you</source>
        <translation>Sumulat sa inyo ang inyong case manager</translation>
    </message>
    <message>
        <source>Your care team wrote to you</source>
        <translation>Sumulat sa inyo ang inyong care team</translation>
    </message>
    <message>
        <source>You have an appointment today at {time}</source>
        <translation>May appointment kayo ngayong {time}</translation>
    </message>
    <message>
        <source>You have an appointment tomorrow at {time}</source>
        <translation>May appointment kayo bukas nang {time}</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} is cancelled</source>
        <translation>Kanselado ang appointment ninyo ({day}, {time})</translation>
    </message>
    <message>
        <source>Your care team cancelled it. You can book another time.</source>
        <translation>Kinansela ito ng inyong care team. Maaari kayong mag-book ng ibang oras.</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel.</source>
        <translation>Kung hindi kayo makakapunta, pakikansela.</translation>
    </message>
    <message>
        <source>Your care team asks for a document</source>
        <translation>Humihingi ng dokumento ang inyong care team</translation>
    </message>
    <message numerus="yes">
        <source>Your care team asks for %n documents</source>
        <translation>
            <numerusform>Humihingi ng %n dokumento ang inyong care team</numerusform>
            <numerusform>Humihingi ng %n dokumento ang inyong care team</numerusform>
        </translation>
    </message>
    <message>
        <source>One paper is waiting for you to sign</source>
        <translation>May isang papel na naghihintay ng inyong pirma</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>May %n papel na naghihintay ng inyong pirma</numerusform>
            <numerusform>May %n papel na naghihintay ng inyong pirma</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is new since you signed. About 3 minutes.</source>
        <translation>Bago na ang teksto nito mula nang pumirma kayo. Mga 3 minuto.</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no.</source>
        <translation>Babasahin muna ninyo ito. Saka kayo sasagot ng oo o hindi.</translation>
    </message>
    <message>
        <source>It says who may see your information. About 3 minutes.</source>
        <translation>Sinasabi nito kung sino ang puwedeng makakita ng inyong impormasyon. Mga 3 minuto.</translation>
    </message>
</context>
<context>
    <name>HowLongScreen</name>
    <message>
        <source>How long is this true?</source>
        <translation>Hanggang kailan ito totoo?</translation>
    </message>
    <message>
        <source>After that, your care team knows that it is old.</source>
        <translation>Pagkatapos noon, malalaman ng inyong care team na luma na ito.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>IdentifierScreen</name>
    <message>
        <source>How do you sign in?</source>
        <translation>Paano kayo nagsa-sign in?</translation>
    </message>
    <message>
        <source>So we know which account to open.</source>
        <translation>Para malaman namin kung aling account ang bubuksan.</translation>
    </message>
    <message>
        <source>E-mail address, user name or card number</source>
        <translation>E-mail address, user name o numero ng card</translation>
    </message>
    <message>
        <source>You find the card number below the square code of your card.</source>
        <translation>Nasa ilalim ng parisukat na code ng inyong card ang numero ng card.</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <translation>Gamitin ang telepono ko</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please type your e-mail address, user name or card number.</source>
        <translation>I-type po ang inyong e-mail address, user name o numero ng card.</translation>
    </message>
</context>
<context>
    <name>InviteRefusedScreen</name>
    <message>
        <source>This person cannot be invited yet</source>
        <translation>Hindi pa puwedeng imbitahan ang taong ito</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Walang ipinadala.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Susunod na kliyente</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>Tuntunin {rule}</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Reject</source>
        <translation>Tanggihan</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Itama</translation>
    </message>
    <message>
        <source>Given in the portal · {day}</source>
        <translation>Ibinigay sa portal · {day}</translation>
    </message>
    <message>
        <source>Given in the portal · {day} · waited on a kiosk</source>
        <translation>Ibinigay sa portal · {day} · naghintay sa kiosk</translation>
    </message>
    <message>
        <source>A permission was taken back</source>
        <translation>May binawing pahintulot</translation>
    </message>
    <message>
        <source>Can this be taken over?</source>
        <translation>Matatanggap ba ito?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tanggapin</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Nakita ko na</translation>
    </message>
    <message>
        <source>This account was closed because somebody else used it. Ask the client first.</source>
        <translation>Isinara ang account na ito dahil ginamit ng iba. Tanungin muna ang kliyente.</translation>
    </message>
    <message>
        <source>Staff changed this after the client had looked. You see both.</source>
        <translation>Binago ito ng kawani matapos itong makita ng kliyente. Nakikita ninyo ang dalawa.</translation>
    </message>
    <message>
        <source>The client signs in with this address. Accept changes it there too.</source>
        <translation>Ginagamit ng kliyente ang address na ito sa pag-sign in. Kapag tinanggap, magbabago rin doon.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pahina {number} ng {count}</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>It is safe here that you took your permission back. It goes to the portal as soon as possible.</source>
        <translation>Ligtas dito ang pagbawi ninyo ng pahintulot. Pupunta ito sa portal sa lalong madaling panahon.</translation>
    </message>
    <message>
        <source>Your place is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong lugar. Mapupunta ito sa portal kapag may koneksyon na.</translation>
    </message>
    <message>
        <source>Your message is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong mensahe. Pupunta ito sa portal kapag may koneksiyon na.</translation>
    </message>
    <message>
        <source>Your change is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong pagbabago. Mapupunta ito sa portal kapag may koneksyon na.</translation>
    </message>
    <message>
        <source>Your message that you cannot come is safe here. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas dito ang abiso na hindi kayo makakapunta. Mapupunta ito sa portal pagkakaroon ng koneksyon.</translation>
    </message>
    <message>
        <source>Your wish is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong kahilingan. Mapupunta ito sa portal pagkakaroon ng koneksyon.</translation>
    </message>
    <message>
        <source>Your document is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong dokumento. Mapupunta ito sa portal kapag may koneksiyon na.</translation>
    </message>
    <message>
        <source>Your answer is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang inyong sagot. Mapupunta ito sa portal kapag may koneksiyon na.</translation>
    </message>
    <message>
        <source>The portal knows since {day} at {time} that you took your permission back.</source>
        <translation>Alam na ng portal mula {day} nang {time} na binawi ninyo ang inyong pahintulot.</translation>
    </message>
    <message>
        <source>Your place reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong lugar noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>Your change reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong pagbabago noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>Your message that you cannot come reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang abiso na hindi kayo makakapunta noong {day}, {time}.</translation>
    </message>
    <message>
        <source>Your wish reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong kahilingan noong {day}, {time}.</translation>
    </message>
    <message>
        <source>Your message reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong mensahe noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>Your document reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong dokumento noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>Your answer reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang inyong sagot noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>The portal could not take this yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa ito matanggap ng portal. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not take your place yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa matanggap ng portal ang inyong lugar. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not take your message yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa natanggap ng portal ang inyong mensahe. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not take your change yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa matanggap ng portal ang inyong pagbabago. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not cancel it yet. It is safe here. Please tell staff that you cannot come.</source>
        <translation>Hindi pa ito nakansela ng portal. Ligtas ito rito. Pakisabi sa staff na hindi kayo makakapunta.</translation>
    </message>
    <message>
        <source>The portal could not take your wish yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa natanggap ng portal ang inyong kahilingan. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not take your document yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa matanggap ng portal ang inyong dokumento. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal could not take your answer yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa matanggap ng portal ang inyong sagot. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>The portal did not take this paper: it is not as you signed it.</source>
        <translation>Hindi tinanggap ng portal ang papel na ito: hindi na ito tulad ng pinirmahan ninyo.</translation>
    </message>
    <message>
        <source>The portal did not take this: it was damaged on the way.</source>
        <translation>Hindi ito tinanggap ng portal: nasira ito sa daan.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can take it back at any time, here or with staff.</source>
        <translation>Makikita ito ng {agency}. Puwede ninyo itong bawiin anumang oras, dito o sa tulong ng staff.</translation>
    </message>
    <message>
        <source>{agency} will see it. You can read it again here at any time.</source>
        <translation>Makikita ito ng {agency}. Puwede ninyo itong basahin ulit dito anumang oras.</translation>
    </message>
    <message>
        <source>Staff at {agency} are told. From now on, the paper gives nobody the right to share.</source>
        <translation>Sinasabihan ang staff ng {agency}. Mula ngayon, walang sinumang may karapatang magbahagi dahil sa papel na ito.</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come. You can book another time under Messages.</source>
        <translation>Makikita ng inyong care team na hindi kayo pupunta. Maaari kayong mag-book ng ibang oras sa Mga mensahe.</translation>
    </message>
    <message>
        <source>Your care team sees that you want to look at it together. Talk about it when you meet.</source>
        <translation>Makikita ng inyong care team na gusto ninyong tingnan ito nang magkasama. Pag-usapan ito kapag nagkita kayo.</translation>
    </message>
    <message>
        <source>Your care team looks at it. You see under My documents when they did.</source>
        <translation>Titingnan ito ng inyong care team. Makikita ninyo sa Aking mga dokumento kung kailan nila ito tiningnan.</translation>
    </message>
    <message>
        <source>Your care team reads it. They look for what to do next.</source>
        <translation>Babasahin ito ng inyong care team. Titingnan nila kung ano ang susunod na gagawin.</translation>
    </message>
    <message>
        <source>{agency} will see it. It lasts until {until}, unless you take it back sooner.</source>
        <translation>Makikita ito ng {agency}. May bisa ito hanggang {until}, maliban kung bawiin ninyo nang mas maaga.</translation>
    </message>
    <message>
        <source>{agency} will see that you said no. You still get services.</source>
        <translation>Makikita ng {agency} na humindi kayo. Makakatanggap pa rin kayo ng serbisyo.</translation>
    </message>
    <message>
        <source>Your care team can see it. You can remove it at any time.</source>
        <translation>Makikita ito ng inyong care team. Puwede ninyo itong alisin anumang oras.</translation>
    </message>
    <message>
        <source>Your care team reads it at the portal. The answer comes here, under Messages.</source>
        <translation>Babasahin ito ng inyong care team sa portal. Darating dito ang sagot, sa Mga mensahe.</translation>
    </message>
    <message>
        <source>Staff look at it. Then your care team uses it to reach you.</source>
        <translation>Titingnan ito ng staff. Pagkatapos, gagamitin ito ng inyong care team para maabot kayo.</translation>
    </message>
    <message>
        <source>Your signed paper is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>Ligtas ang pinirmahan ninyong papel. Mapupunta ito sa portal kapag may koneksyon na.</translation>
    </message>
    <message>
        <source>Your signed paper reached the portal on {day} at {time}.</source>
        <translation>Nakarating sa portal ang pinirmahan ninyong papel noong {day} nang {time}.</translation>
    </message>
    <message>
        <source>The portal could not take your paper yet. It is safe here. Staff will look at it.</source>
        <translation>Hindi pa matanggap ng portal ang inyong papel. Ligtas ito rito. Titingnan ito ng staff.</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>What happens next</source>
        <translation>Ano ang susunod</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>Kapag tinapos ninyo ang pagbisita, walang maiiwang sa inyo sa computer na ito.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Gumawa ng iba pa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>Naka-save sa kiosk na ito</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reperensya</translation>
    </message>
    <message>
        <source>Please tell staff now. They can help you to do it again.</source>
        <translation>Sabihin po ngayon sa staff. Matutulungan nila kayong gawin ito ulit.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>Keyboard sa screen</translation>
    </message>
    <message>
        <source>Mark {mark} for the next letter</source>
        <translation>Markang {mark} para sa susunod na letra</translation>
    </message>
    <message>
        <source>Keys {label}</source>
        <translation>Mga key na {label}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Malalaking letra</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Itago ang keyboard</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espasyo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Mga letra</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Bagong linya</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>Ano ang gusto ninyong idagdag?</translation>
    </message>
    <message>
        <source>One way is enough. More ways help if one stops working.</source>
        <translation>Sapat na ang isang paraan. Makakatulong ang mas marami kung may tumigil na gumana.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>Mga paraan para maabot kayo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Ingles</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanyol</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same</source>
        <translation>Magkapareho</translation>
    </message>
    <message>
        <source>Close, but not the same</source>
        <translation>Malapit, pero hindi magkapareho</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Magkaiba</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>Wala sa card</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>Wala sa rekord</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Here, at this center</source>
        <translation>Dito, sa center na ito</translation>
    </message>
    <message>
        <source>An address or a place</source>
        <translation>Isang address o lugar</translation>
    </message>
    <message>
        <source>Where two streets meet</source>
        <translation>Kung saan nagtatagpo ang dalawang kalye</translation>
    </message>
    <message>
        <source>Near something that people know</source>
        <translation>Malapit sa lugar na alam ng mga tao</translation>
    </message>
    <message>
        <source>Example: Main Library, second floor</source>
        <translation>Halimbawa: Main Library, ikalawang palapag</translation>
    </message>
    <message>
        <source>Example: First Street and Oak Street</source>
        <translation>Halimbawa: First Street at Oak Street</translation>
    </message>
    <message>
        <source>Example: under the bridge at 5th</source>
        <translation>Halimbawa: sa ilalim ng tulay sa 5th</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Sa umaga</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Sa hapon</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Sa gabi</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Sa hatinggabi</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Kahit anong araw</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Ngayong araw lang</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Isang linggo</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>Isang buwan</translation>
    </message>
    <message>
        <source>Until I say something else</source>
        <translation>Hanggang sa may sabihin akong iba</translation>
    </message>
    <message>
        <source>Until you say something else</source>
        <translation>Hanggang sa may sabihin kayong iba</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hanggang {day}</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message numerus="yes">
        <source>There is room for %n more letters.</source>
        <translation>
            <numerusform>May lugar pa para sa %n titik.</numerusform>
            <numerusform>May lugar pa para sa %n titik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAtPhotoScreen</name>
    <message>
        <source>Can you read every word?</source>
        <translation>Nababasa ba ninyo ang bawat salita?</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>Ang inyong larawan</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Itsura nito</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Kunan ulit</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Ipihit</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kung ano ito</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>Malinaw na teksto</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Itim at puti</translation>
    </message>
    <message>
        <source>If not, take it again. The camera is off now.</source>
        <translation>Kung hindi, kunan ulit. Nakapatay na ang camera.</translation>
    </message>
    <message>
        <source>Move the corners</source>
        <translation>Ilipat ang mga sulok</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Gamitin ang larawang ito</translation>
    </message>
</context>
<context>
    <name>LostCardScreen</name>
    <message>
        <source>Did you lose your card?</source>
        <translation>Nawala ba ang inyong card?</translation>
    </message>
    <message>
        <source>Tell us, and nobody else can use it.</source>
        <translation>Sabihin sa amin, at walang ibang makagagamit nito.</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ano ang mangyayari pagkatapos</translation>
    </message>
    <message>
        <source>The card stops working at once, for you too.</source>
        <translation>Titigil agad ang card, pati para sa inyo.</translation>
    </message>
    <message>
        <source>You stay signed in until you end this visit.</source>
        <translation>Mananatili kayong naka-sign in hanggang tapusin ninyo ang paggamit na ito.</translation>
    </message>
    <message>
        <source>To sign in again, you need a new card. Staff give you one in a minute.</source>
        <translation>Para mag-sign in muli, kailangan ninyo ng bagong card. Bibigyan kayo ng staff sa loob ng isang minuto.</translation>
    </message>
    <message>
        <source>Yes, my card is lost</source>
        <translation>Oo, nawala ang card ko</translation>
    </message>
</context>
<context>
    <name>MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>nakatago</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ipakita</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>Itago ang {what}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>Ipakita ang {what}</translation>
    </message>
</context>
<context>
    <name>MethodScreen</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Paano ninyo gustong mag-sign in?</translation>
    </message>
    <message>
        <source>Staff can change this for you at any time.</source>
        <translation>Mababago ito ng staff para sa inyo anumang oras.</translation>
    </message>
    <message>
        <source>Please choose one of the two ways.</source>
        <translation>Pumili po ng isa sa dalawang paraan.</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Mga paraan ng pag-sign in</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>E-mail at password</translation>
    </message>
    <message>
        <source>You sign in with {email}. Good if you use your e-mail often.</source>
        <translation>Magsa-sign in kayo gamit ang {email}. Mabuti ito kung madalas kayong mag-e-mail.</translation>
    </message>
    <message>
        <source>Card and PIN</source>
        <translation>Card at PIN</translation>
    </message>
    <message>
        <source>You get a card number and choose a PIN. Good if you have no phone.</source>
        <translation>Makakakuha kayo ng numero ng card at pipili ng PIN. Mabuti ito kung wala kayong telepono.</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message>
        <source>Your appointments</source>
        <translation>Ang inyong mga appointment</translation>
    </message>
    <message>
        <source>There is no connection, so you cannot book a time now. You can still cancel.</source>
        <translation>Walang koneksyon, kaya hindi kayo makakapag-book ngayon. Makakapagkansela pa rin kayo.</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>Mag-book ng oras</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel. Then somebody else can have the time.</source>
        <translation>Kung hindi kayo makakapunta, pakikansela. Para makuha ng iba ang oras.</translation>
    </message>
    <message>
        <source>You have no appointment now. You can book a time with your care team.</source>
        <translation>Wala kayong appointment ngayon. Maaari kayong mag-book ng oras sa inyong care team.</translation>
    </message>
    <message>
        <source>You have no appointment, and no times are offered now. You can write to your care team.</source>
        <translation>Wala kayong appointment, at walang iniaalok na oras ngayon. Maaari kayong sumulat sa inyong care team.</translation>
    </message>
    <message>
        <source>You have no appointment now.</source>
        <translation>Wala kayong appointment ngayon.</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>Kanselahin ang appointment na ito</translation>
    </message>
    <message>
        <source>Cancel: {when}</source>
        <translation>Kanselahin: {when}</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>Tapos na ito.</translation>
    </message>
    <message>
        <source>You cancelled this. It is saved here and goes to the portal.</source>
        <translation>Kinansela ninyo ito. Naka-save ito rito at mapupunta sa portal.</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>Kinansela ninyo ito.</translation>
    </message>
    <message>
        <source>Your care team cancelled this. You do not need to come.</source>
        <translation>Kinansela ito ng inyong care team. Hindi ninyo kailangang pumunta.</translation>
    </message>
</context>
<context>
    <name>NameDocumentScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Ano ito?</translation>
    </message>
    <message>
        <source>A few words are enough. Your care team reads them.</source>
        <translation>Sapat na ang ilang salita. Babasahin ito ng inyong care team.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kung ano ito</translation>
    </message>
    <message>
        <source>Example: letter from a doctor</source>
        <translation>Halimbawa: sulat mula sa doktor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please write what it is, in a few words.</source>
        <translation>Pakisulat kung ano ito, sa ilang salita.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>What is your full name?</source>
        <translation>Ano ang buo ninyong pangalan?</translation>
    </message>
    <message>
        <source>It stands on the paper next to your signature.</source>
        <translation>Nakasulat ito sa papel katabi ng inyong pirma.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Pangalan at apelyido</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>I-type po ang inyong pangalan at apelyido.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>New PIN</source>
        <translation>Bagong PIN</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Bagong password</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ang parehong PIN ulit</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Ang parehong password ulit</translation>
    </message>
    <message>
        <source>Please type 6 digits.</source>
        <translation>Mag-type po ng 6 na numero.</translation>
    </message>
    <message>
        <source>Please type 15 letters or more. You have {n} now.</source>
        <translation>Mag-type po ng 15 letra o higit pa. Mayroon na kayong {n} ngayon.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Please type this one again.</source>
        <translation>Hindi magkapareho ang dalawang PIN. I-type po ulit ang isang ito.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type this one again.</source>
        <translation>Hindi magkapareho ang dalawang password. I-type po ulit ang isang ito.</translation>
    </message>
    <message>
        <source>6 digits that others cannot guess. You need them each time you use your card.</source>
        <translation>6 na numero na hindi mahuhulaan ng iba. Kailangan ninyo ito tuwing gagamitin ang inyong card.</translation>
    </message>
    <message>
        <source>15 letters or more. Three or four words that you remember are good.</source>
        <translation>15 letra o higit pa. Mabuti ang tatlo o apat na salitang matatandaan ninyo.</translation>
    </message>
</context>
<context>
    <name>NewSecretScreen</name>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Pumili ng PIN</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Pumili ng password</translation>
    </message>
</context>
<context>
    <name>NotVerifiedScreen</name>
    <message>
        <source>Not verified is recorded</source>
        <translation>Naitala na hindi beripikado</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>Walang naimbitahan.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>Ask the person for a paper or a fact that is in the record. Then look them up again.</source>
        <translation>Humingi sa tao ng papel o impormasyong nasa rekord. Pagkatapos, hanapin ulit siya.</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Susunod na kliyente</translation>
    </message>
</context>
<context>
    <name>NowScreen</name>
    <message>
        <source>Do you want to see this now, or with your case manager?</source>
        <translation>Gusto ba ninyong makita ito ngayon, o kasama ang inyong case manager?</translation>
    </message>
    <message>
        <source>Both are fine. You can also stop reading at any time.</source>
        <translation>Ayos ang alinman. Maaari rin kayong tumigil sa pagbasa kahit kailan.</translation>
    </message>
    <message>
        <source>You asked to see this with your case manager. They can see that you asked.</source>
        <translation>Hiniling ninyong makita ito kasama ang inyong case manager. Nakikita nila na humiling kayo.</translation>
    </message>
    <message>
        <source>I want to see it now</source>
        <translation>Gusto kong makita ngayon</translation>
    </message>
    <message>
        <source>With my case manager</source>
        <translation>Kasama ang aking case manager</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ano ito</translation>
    </message>
    <message>
        <source>If you choose your case manager, we tell them that you want to look at it together.</source>
        <translation>Kung pipiliin ninyo ang case manager, sasabihin namin sa kanila na gusto ninyong tingnan ito nang magkasama.</translation>
    </message>
</context>
<context>
    <name>OfferScreen</name>
    <message>
        <source>Print this</source>
        <translation>I-print ito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Parisukat na code para sa telepono ninyo</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code. It opens on your phone.</source>
        <translation>Itapat ang camera ng telepono ninyo sa code. Magbubukas ito sa telepono ninyo.</translation>
    </message>
</context>
<context>
    <name>OnPaperScreen</name>
    <message>
        <source>Please ask staff for the paper</source>
        <translation>Hingin po sa staff ang papel</translation>
    </message>
    <message>
        <source>Nothing was signed on this screen.</source>
        <translation>Walang pinirmahan sa screen na ito.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Ano ang sasabihin</translation>
    </message>
    <message>
        <source>Go to the desk and say:</source>
        <translation>Pumunta sa desk at sabihin:</translation>
    </message>
    <message>
        <source>“I would like to sign the release of information on paper.”</source>
        <translation>“Gusto ko pong pirmahan sa papel ang pahintulot na ibahagi ang impormasyon.”</translation>
    </message>
    <message>
        <source>“I would like to sign my form on paper.”</source>
        <translation>“Gusto ko pong pirmahan sa papel ang form ko.”</translation>
    </message>
    <message>
        <source>The paper stays on your list here until it is signed.</source>
        <translation>Mananatili ang papel sa inyong listahan dito hanggang mapirmahan ito.</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>Gumawa ng iba pa</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Text of the paper</source>
        <translation>Teksto ng papel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Page {number} of {count} · {title}, version {version}, {language}</source>
        <translation>Pahina {number} ng {count} · {title}, bersyon {version}, {language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printing. Take the paper with you.</source>
        <translation>Nagpi-print na. Dalhin ninyo ang papel.</translation>
    </message>
    <message>
        <source>It is printed. Take the paper with you.</source>
        <translation>Na-print na. Dalhin ninyo ang papel.</translation>
    </message>
    <message>
        <source>It could not be printed. What you need still stands here.</source>
        <translation>Hindi ito na-print. Narito pa rin ang kailangan ninyo.</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Saved on this kiosk on {signed}. It is on its way to the portal.</source>
        <translation>Naka-save sa kiosk na ito noong {signed}. Papunta na ito sa portal.</translation>
    </message>
    <message>
        <source>You took it back. That is saved on this kiosk and on its way to the portal.</source>
        <translation>Binawi ninyo ito. Naka-save ito sa kiosk na ito at papunta na sa portal.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It lasts until {until}.</source>
        <translation>Sumang-ayon kayo noong {signed}. May bisa ito hanggang {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ends soon: on {until}.</source>
        <translation>Sumang-ayon kayo noong {signed}. Malapit na itong matapos: sa {until}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ended on {until}.</source>
        <translation>Sumang-ayon kayo noong {signed}. Natapos ito noong {until}.</translation>
    </message>
    <message>
        <source>You said no on {signed}.</source>
        <translation>Humindi kayo noong {signed}.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. You took it back on {revoked}.</source>
        <translation>Sumang-ayon kayo noong {signed}. Binawi ninyo ito noong {revoked}.</translation>
    </message>
    <message>
        <source>You signed on {signed}. Staff did not take this over. Please ask them why.</source>
        <translation>Pumirma kayo noong {signed}. Hindi ito tinanggap ng kawani. Itanong po kung bakit.</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It has no end date.</source>
        <translation>Sumang-ayon kayo noong {signed}. Wala itong petsa ng pagtatapos.</translation>
    </message>
    <message>
        <source>You signed on {signed}. A later paper took its place.</source>
        <translation>Pumirma kayo noong {signed}. Pinalitan na ito ng mas bagong papel.</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your signed papers</source>
        <translation>Ang mga pinirmahan ninyong papel</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Wala pang laman dito.</translation>
    </message>
    <message>
        <source>Touch a paper to read it, to get a copy, or to take a permission back.</source>
        <translation>Pindutin ang papel para basahin ito, kumuha ng kopya, o bawiin ang pahintulot.</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Reperensya {reference}</translation>
    </message>
</context>
<context>
    <name>PhoneCodeScreen</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>Mag-sign in gamit ang inyong telepono</translation>
    </message>
    <message>
        <source>So nobody here sees what you type.</source>
        <translation>Para walang makakita rito ng itina-type ninyo.</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>Parisukat na code para sa inyong telepono</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Kumuha ng bagong code</translation>
    </message>
    <message>
        <source>1. Point the camera of your phone at the square code.</source>
        <translation>1. Itutok ang camera ng inyong telepono sa parisukat na code.</translation>
    </message>
    <message>
        <source>2. Sign in on your phone. Then look here again.</source>
        <translation>2. Mag-sign in sa inyong telepono. Pagkatapos, tumingin muli rito.</translation>
    </message>
    <message>
        <source>No camera?</source>
        <translation>Walang camera?</translation>
    </message>
    <message>
        <source>Open this page on your phone:</source>
        <translation>Buksan ang page na ito sa inyong telepono:</translation>
    </message>
    <message>
        <source>Then type this code:</source>
        <translation>Pagkatapos, i-type ang code na ito:</translation>
    </message>
    <message>
        <source>This code works for less than a minute.</source>
        <translation>Wala nang isang minuto gagana ang code na ito.</translation>
    </message>
    <message numerus="yes">
        <source>This code works for about %n more minute(s).</source>
        <translation>
            <numerusform>Gagana ang code na ito nang mga %n minuto pa.</numerusform>
            <numerusform>Gagana ang code na ito nang mga %n minuto pa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneNumberScreen</name>
    <message>
        <source>Type this number on your phone</source>
        <translation>I-type ang numerong ito sa inyong telepono</translation>
    </message>
    <message>
        <source>So we know that you stand here with your phone.</source>
        <translation>Para malaman naming kayo ang narito hawak ang inyong telepono.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Does your phone not ask for a number? Then somebody else used your code. Get a new one.</source>
        <translation>Hindi ba humihingi ng numero ang inyong telepono? May ibang gumamit ng inyong code. Kumuha ng bago.</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>Kumuha ng bagong code</translation>
    </message>
</context>
<context>
    <name>PhoneOverScreen</name>
    <message>
        <source>Get a new code</source>
        <translation>Kumuha ng bagong code</translation>
    </message>
    <message>
        <source>The sign-in was stopped on the phone</source>
        <translation>Itinigil sa telepono ang pag-sign in</translation>
    </message>
    <message>
        <source>This code does not work any more</source>
        <translation>Hindi na gumagana ang code na ito</translation>
    </message>
    <message>
        <source>Nobody is signed in. You can try again, or go back to the other ways.</source>
        <translation>Walang naka-sign in. Puwede kayong sumubok muli, o bumalik sa ibang paraan.</translation>
    </message>
    <message>
        <source>Its time is over, or it was used. You can get a new one.</source>
        <translation>Tapos na ang oras nito, o nagamit na. Puwede kayong kumuha ng bago.</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ang nakikita ng camera</translation>
    </message>
    <message>
        <source>Good. Stay like that.</source>
        <translation>Mabuti. Manatili nang ganyan.</translation>
    </message>
    <message>
        <source>There is no picture yet. Please wait a moment.</source>
        <translation>Wala pang larawan. Sandali lang po.</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Kunan ng larawan</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Subukan ulit ang camera</translation>
    </message>
    <message>
        <source>Tell my care team that I need help</source>
        <translation>Sabihin sa aking care team na kailangan ko ng tulong</translation>
    </message>
    <message>
        <source>You can show the paper to staff, use another kiosk, or come back another day.</source>
        <translation>Puwede ninyong ipakita ang papel sa staff, gumamit ng ibang kiosk, o bumalik sa ibang araw.</translation>
    </message>
    <message>
        <source>Show the paper to the camera</source>
        <translation>Ipakita ang papel sa camera</translation>
    </message>
    <message>
        <source>Show page {number} to the camera</source>
        <translation>Ipakita ang pahina {number} sa camera</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Bukas ang camera</translation>
    </message>
    <message>
        <source>The camera starts. Please wait a moment.</source>
        <translation>Nagsisimula ang camera. Sandali lang po.</translation>
    </message>
    <message>
        <source>The photo is taken by itself. You can press the button too. It is fine if the paper is old.</source>
        <translation>Kusang kukunan ang larawan. Puwede rin ninyong pindutin ang button. Ayos lang kung luma ang papel.</translation>
    </message>
    <message>
        <source>Hold it flat and still. All four corners are in the picture. It is fine if it is old.</source>
        <translation>Hawakan nang patag at huwag igalaw. Kita ang apat na sulok sa larawan. Ayos lang kung luma.</translation>
    </message>
</context>
<context>
    <name>PinAgainScreen</name>
    <message>
        <source>What is your own PIN?</source>
        <translation>Ano ang sarili ninyong PIN?</translation>
    </message>
    <message>
        <source>So nobody else does this while you look away.</source>
        <translation>Para walang ibang gumawa nito habang hindi kayo nakatingin.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>Isara ang account</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>Magbigay ng bagong sign-in</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>Pakitype ang inyong PIN.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Messages</source>
        <translation>Mga mensahe</translation>
    </message>
    <message>
        <source>Where I can be found</source>
        <translation>Kung saan ako mahahanap</translation>
    </message>
    <message>
        <source>My contact information</source>
        <translation>Aking contact information</translation>
    </message>
    <message>
        <source>My papers and ID</source>
        <translation>Mga papel at ID ko</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Humanap ng tulong na malapit</translation>
    </message>
    <message>
        <source>My account and privacy</source>
        <translation>Aking account at privacy</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Where is it?</source>
        <translation>Nasaan ito?</translation>
    </message>
    <message>
        <source>How do people find you here?</source>
        <translation>Paano kayo mahahanap dito?</translation>
    </message>
    <message>
        <source>Use your own words. Your care team reads them as you write them.</source>
        <translation>Gamitin ang sarili ninyong salita. Babasahin ito ng inyong care team ayon sa sulat ninyo.</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Ang lugar</translation>
    </message>
    <message>
        <source>What helps to find you? You can leave this empty.</source>
        <translation>Ano ang makakatulong para mahanap kayo? Puwede itong iwang blangko.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Please write where it is, in your own words.</source>
        <translation>Isulat po kung nasaan ito, sa sarili ninyong salita.</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Customer Portal</source>
        <translation>Customer Portal</translation>
    </message>
    <message>
        <source>Help line: {number}</source>
        <translation>Linya ng tulong: {number}</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis: {number}</source>
        <translation>Kung nasa panganib o krisis kayo: {number}</translation>
    </message>
    <message>
        <source>Some of this is not in your language yet. It is in English.</source>
        <translation>Wala pa sa wika ninyo ang ilan dito. Nasa Ingles ito.</translation>
    </message>
</context>
<context>
    <name>Printable</name>
    <message>
        <source>This kiosk cannot print {letters}. Please write it another way.</source>
        <translation>Hindi mai-print ng kiosk na ito ang {letters}. Pakisulat sa ibang paraan.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question {number} of {count} · {title}</source>
        <translation>Tanong {number} ng {count} · {title}</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puwede ninyo itong iwanang blangko.</translation>
    </message>
    <message>
        <source>This paper needs an answer here.</source>
        <translation>Kailangan ng papel na ito ng sagot dito.</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The screen is off. Touch it, or press Escape, to switch it on.</source>
        <translation>Nakapatay ang screen. Pindutin ito, o ang Escape, para buksan.</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>Walang boses ang kiosk na ito para sa wikang ito.</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>Basahin ang pahinang ito</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ihinto</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulitin</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mas mabagal</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mas mabilis</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Mas mahina</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Mas malakas</translation>
    </message>
    <message>
        <source>Screen off while it speaks</source>
        <translation>Patay ang screen habang nagsasalita</translation>
    </message>
    <message>
        <source>I wear headphones</source>
        <translation>May suot akong headphones</translation>
    </message>
    <message>
        <source>Then it reads your own information too. Nobody else should hear it.</source>
        <translation>Babasahin din nito ang sarili ninyong impormasyon. Dapat walang ibang makarinig.</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>How you read now</source>
        <translation>Paano kayo nagbabasa ngayon</translation>
    </message>
    <message>
        <source>You can change all three at the top of each page.</source>
        <translation>Mapapalitan ninyo ang tatlo sa itaas ng bawat pahina.</translation>
    </message>
    <message>
        <source>We remember how you read</source>
        <translation>Tinatandaan namin kung paano kayo nagbabasa</translation>
    </message>
    <message>
        <source>Remember for next time?</source>
        <translation>Tandaan para sa susunod?</translation>
    </message>
    <message>
        <source>Each kiosk looks like this after you sign in. What you change is remembered too.</source>
        <translation>Ganito ang bawat kiosk pagkatapos ninyong mag-sign in. Tinatandaan din ang papalitan ninyo.</translation>
    </message>
    <message>
        <source>Then each kiosk looks like this after you sign in.</source>
        <translation>Ganito na ang bawat kiosk pagkatapos ninyong mag-sign in.</translation>
    </message>
    <message>
        <source>Do not remember it any more</source>
        <translation>Huwag nang tandaan</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>Oo, tandaan</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Wika: {name}</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>Teksto: karaniwan</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>Teksto: malaki</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>Teksto: pinakamalaki</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>Contrast: mataas</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>Contrast: karaniwan</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>hidden</source>
        <translation>nakatago</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>kahon para sa teksto</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>kahon para sa tsek</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>pagpipilian</translation>
    </message>
    <message>
        <source>place to draw</source>
        <translation>lugar para gumuhit</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>larawan</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>may tsek</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>walang tsek</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>napili</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>hindi napili</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>walang laman</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We could not open this invitation</source>
        <translation>Hindi namin mabuksan ang imbitasyong ito</translation>
    </message>
    <message>
        <source>You can check what you typed and try again.</source>
        <translation>Puwede ninyong tingnan ang na-type ninyo at subukan ulit.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>If it still does not work, please talk to a member of staff. They can make a new invitation.</source>
        <translation>Kung ayaw pa rin, kausapin po ang staff. Makakagawa sila ng bagong imbitasyon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Subukan ulit</translation>
    </message>
</context>
<context>
    <name>RejectScreen</name>
    <message>
        <source>Why can it not be taken over?</source>
        <translation>Bakit hindi ito matatanggap?</translation>
    </message>
    <message>
        <source>The client reads this, in their own language.</source>
        <translation>Babasahin ito ng kliyente sa sarili niyang wika.</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>Pumili muna ng dahilan.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Mga dahilan</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>Sa sarili ninyong salita, kung gusto ninyo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tanggihan</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>Sabihin sa kliyente kung bakit.</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Do you want to have it deleted?</source>
        <translation>Gusto ba ninyong ipabura ito?</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Ano ang mangyayari pagkatapos</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it to help you. So they decide.</source>
        <translation>Tiningnan na ito ng staff at baka kailangan nila para matulungan kayo. Kaya sila ang magpapasya.</translation>
    </message>
    <message>
        <source>Staff have not looked at it. So it is gone at once, for good.</source>
        <translation>Hindi pa ito tiningnan ng staff. Kaya mabubura ito agad at tuluyan.</translation>
    </message>
    <message>
        <source>You see here what they decide. You can also ask them.</source>
        <translation>Makikita ninyo rito ang pasya nila. Puwede rin kayong magtanong sa kanila.</translation>
    </message>
    <message>
        <source>You can give it again at any time.</source>
        <translation>Puwede ninyo itong ibigay muli anumang oras.</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>Hilinging burahin ito</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oo, burahin ito</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Only places that are open now</source>
        <translation>Mga lugar lang na bukas ngayon</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Magpakita pa</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ang nahanap namin</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Aking listahan</translation>
    </message>
    <message>
        <source>We found nothing. Try another word, or ask staff.</source>
        <translation>Wala kaming nahanap. Subukan ang ibang salita, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>For “{query}”. Touch one to see more.</source>
        <translation>Para sa “{query}”. Pindutin ang isa para makakita pa.</translation>
    </message>
    <message>
        <source>Touch one to see more.</source>
        <translation>Pindutin ang isa para makakita pa.</translation>
    </message>
    <message>
        <source>Places with unknown hours are not shown. Touch one to see more.</source>
        <translation>Hindi ipinapakita ang mga lugar na hindi alam ang oras. Pindutin ang isa para makita pa.</translation>
    </message>
    <message>
        <source>None of them is open now, as far as we know. Call first, or look again later.</source>
        <translation>Sa alam namin, walang bukas ngayon. Tumawag muna, o tingnan ulit mamaya.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Sino ito?</translation>
    </message>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation>
            <numerusform>%n tao ang nahanap. Pumili ng isa.</numerusform>
            <numerusform>%n tao ang nahanap. Pumili ng isa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a person first.</source>
        <translation>Pumili po muna ng tao.</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Mga taong nahanap</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Buksan ang rekord</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>hindi alam</translation>
    </message>
    <message>
        <source>Born {year} · HMIS id {hmis_id} · {account}</source>
        <translation>Ipinanganak {year} · HMIS id {hmis_id} · {account}</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Mga resulta ng assessment ko</translation>
    </message>
    <message>
        <source>Results that staff share with you</source>
        <translation>Mga resultang ibinabahagi ng staff sa inyo</translation>
    </message>
    <message>
        <source>Staff share nothing here now.</source>
        <translation>Walang ibinabahagi rito ang staff ngayon.</translation>
    </message>
    <message>
        <source>Staff share these with you. Choose one. The next page does not show it yet.</source>
        <translation>Ibinabahagi ng staff ang mga ito sa inyo. Pumili ng isa. Hindi pa ito ipapakita sa susunod na pahina.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>We could not read it.</source>
        <translation>Hindi namin ito mabasa.</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>May kulang na bahagi.</translation>
    </message>
    <message>
        <source>We need something else.</source>
        <translation>Iba ang kailangan namin.</translation>
    </message>
    <message>
        <source>We cannot reach you with it.</source>
        <translation>Hindi namin kayo maabot sa ganito.</translation>
    </message>
    <message>
        <source>Please talk with us about it.</source>
        <translation>Makipag-usap po sa amin tungkol dito.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ibang dahilan</translation>
    </message>
    <message>
        <source>Staff put something right: {note}</source>
        <translation>May itinama ang kawani: {note}</translation>
    </message>
    <message>
        <source>Staff did not take this over. {why}</source>
        <translation>Hindi ito tinanggap ng kawani. {why}</translation>
    </message>
</context>
<context>
    <name>ReviewFact</name>
    <message>
        <source>Client</source>
        <translation>Kliyente</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ano ito</translation>
    </message>
    <message>
        <source>The client gave</source>
        <translation>Ibinigay ng kliyente</translation>
    </message>
    <message>
        <source>The client wants this gone</source>
        <translation>Gusto ng kliyente na alisin ito</translation>
    </message>
    <message>
        <source>The client saw</source>
        <translation>Nakita ng kliyente</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>Nasa rekord ngayon</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Pangalan ng taong ito</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Ano ang ligtas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>Sa salita ng kliyente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>You may leave a message and name the agency.</source>
        <translation>Maaari kayong mag-iwan ng mensahe at banggitin ang ahensya.</translation>
    </message>
    <message>
        <source>You may leave a message. Do not name the agency.</source>
        <translation>Maaari kayong mag-iwan ng mensahe. Huwag banggitin ang ahensya.</translation>
    </message>
    <message>
        <source>Leave no message. You may name the agency.</source>
        <translation>Huwag mag-iwan ng mensahe. Maaaring banggitin ang ahensya.</translation>
    </message>
    <message>
        <source>Leave no message, and do not name the agency.</source>
        <translation>Huwag mag-iwan ng mensahe at huwag banggitin ang ahensya.</translation>
    </message>
    <message>
        <source>Agreed on {signed}, taken back on {revoked}</source>
        <translation>Sumang-ayon noong {signed}, binawi noong {revoked}</translation>
    </message>
    <message>
        <source>Said no on {signed}</source>
        <translation>Tumanggi noong {signed}</translation>
    </message>
    <message>
        <source>Signed on {signed}</source>
        <translation>Pinirmahan noong {signed}</translation>
    </message>
</context>
<context>
    <name>ReviewKind</name>
    <message>
        <source>Contact information</source>
        <translation>Impormasyon sa pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>A place where the client can be found</source>
        <translation>Lugar kung saan matatagpuan ang kliyente</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Isang dokumento</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Isang napirmahang papel</translation>
    </message>
    <message>
        <source>A permission that was taken back</source>
        <translation>Isang pahintulot na binawi</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Papers to sign</source>
        <translation>Mga papel na pipirmahan</translation>
    </message>
    <message>
        <source>My signed papers</source>
        <translation>Mga pinirmahan kong papel</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Aking mga dokumento</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>Sino ang makakakita ng ano</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Sino ang tumingin sa aking rekord</translation>
    </message>
    <message>
        <source>My programs and stays</source>
        <translation>Aking mga programa at pagtuloy</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>Mga resulta ng assessment ko</translation>
    </message>
    <message>
        <source>Change my password or PIN</source>
        <translation>Palitan ang aking password o PIN</translation>
    </message>
    <message>
        <source>I lost my card</source>
        <translation>Nawala ang card ko</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>Wika at pagbabasa</translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation>Isara ang account ko</translation>
    </message>
    <message>
        <source>Read first, then say yes or no</source>
        <translation>Basahin muna, saka sumagot ng oo o hindi</translation>
    </message>
    <message>
        <source>What you agreed to, and until when</source>
        <translation>Kung ano ang sinang-ayunan ninyo, at hanggang kailan</translation>
    </message>
    <message>
        <source>ID, pay stubs, letters: add one with a photo</source>
        <translation>ID, pay stub, sulat: magdagdag gamit ang larawan</translation>
    </message>
    <message>
        <source>Agencies, the portal, this kiosk</source>
        <translation>Mga ahensiya, ang portal, ang kiosk na ito</translation>
    </message>
    <message>
        <source>And who changed it, and when</source>
        <translation>At sino ang nagbago nito, at kailan</translation>
    </message>
    <message>
        <source>What your record in HMIS says</source>
        <translation>Ang nakasulat sa inyong rekord sa HMIS</translation>
    </message>
    <message>
        <source>What staff share with you</source>
        <translation>Ibinabahagi ng staff sa inyo</translation>
    </message>
    <message>
        <source>You need the one that you have now</source>
        <translation>Kailangan ninyo ang gamit ninyo ngayon</translation>
    </message>
    <message>
        <source>So that nobody else can use it</source>
        <translation>Para walang ibang makagamit nito</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>Tandaan para sa susunod</translation>
    </message>
    <message>
        <source>You can do this at any time</source>
        <translation>Magagawa ninyo ito anumang oras</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule of the programme is not met. Please ask your agency admin.</source>
        <translation>May tuntunin ng programa na hindi natutugunan. Magtanong po sa admin ng inyong ahensya.</translation>
    </message>
    <message>
        <source>Identity and contact are verified.</source>
        <translation>Beripikado ang pagkakakilanlan at contact.</translation>
    </message>
    <message>
        <source>The name and two identifiers match.</source>
        <translation>Tugma ang pangalan at dalawang pagkakakilanlan.</translation>
    </message>
    <message>
        <source>The full date of birth is in HMIS.</source>
        <translation>Nasa HMIS ang buong petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is confirmed.</source>
        <translation>Kumpirmado ang e-mail sa contact tab.</translation>
    </message>
    <message>
        <source>The person is 18 or older.</source>
        <translation>18 taong gulang o higit pa ang tao.</translation>
    </message>
    <message>
        <source>Identity is not verified yet. Compare the record first.</source>
        <translation>Hindi pa beripikado ang pagkakakilanlan. Ihambing muna sa rekord.</translation>
    </message>
    <message>
        <source>The verification is too old. Compare the record again.</source>
        <translation>Masyado nang luma ang beripikasyon. Ihambing ulit sa rekord.</translation>
    </message>
    <message>
        <source>The contact tab is not confirmed. Ask the person if the e-mail is right.</source>
        <translation>Hindi pa kumpirmado ang contact tab. Tanungin ang tao kung tama ang e-mail.</translation>
    </message>
    <message>
        <source>Two identifiers must match, beside the full name. Ask for one more.</source>
        <translation>Bukod sa buong pangalan, dalawang pagkakakilanlan ang dapat tumugma. Humingi pa ng isa.</translation>
    </message>
    <message>
        <source>The full name must match. Ask for it, and tick it if it does.</source>
        <translation>Dapat tumugma ang buong pangalan. Itanong ito, at lagyan ng tsek kung tugma.</translation>
    </message>
    <message>
        <source>There is no e-mail on the contact tab. Ask for it on the next page.</source>
        <translation>Walang e-mail sa contact tab. Hingin ito sa susunod na pahina.</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is not an address. Correct it on the next page.</source>
        <translation>Hindi address ang e-mail sa contact tab. Itama ito sa susunod na pahina.</translation>
    </message>
    <message>
        <source>The e-mail is not confirmed. Ask the person and confirm it on the next page.</source>
        <translation>Hindi pa kumpirmado ang e-mail. Tanungin ang tao at kumpirmahin sa susunod na pahina.</translation>
    </message>
    <message>
        <source>Another account uses this e-mail. Ask the person for another one.</source>
        <translation>May ibang account na gumagamit ng e-mail na ito. Humingi sa tao ng iba.</translation>
    </message>
    <message>
        <source>The e-mail differs from the one of the portal account. Make both the same.</source>
        <translation>Iba ang e-mail sa nasa portal account. Gawing magkapareho ang dalawa.</translation>
    </message>
    <message>
        <source>There is no date of birth in the record. Add it in HMIS first.</source>
        <translation>Walang petsa ng kapanganakan sa rekord. Idagdag muna ito sa HMIS.</translation>
    </message>
    <message>
        <source>The date of birth in HMIS is not marked as full. Correct it in HMIS first.</source>
        <translation>Hindi nakamarkang buo ang petsa ng kapanganakan sa HMIS. Itama muna ito sa HMIS.</translation>
    </message>
    <message>
        <source>The age is not known. Add the date of birth in HMIS first.</source>
        <translation>Hindi alam ang edad. Idagdag muna ang petsa ng kapanganakan sa HMIS.</translation>
    </message>
    <message>
        <source>The person is under 18. Only people of 18 or older can be invited.</source>
        <translation>Wala pang 18 ang tao. Mga 18 taong gulang o higit pa lang ang puwedeng imbitahan.</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>What is safe for you?</source>
        <translation>Ano ang ligtas para sa inyo?</translation>
    </message>
    <message>
        <source>Somebody else may answer or read it. Tick only what is safe.</source>
        <translation>Maaaring ibang tao ang sumagot o magbasa. Lagyan lang ng tsek ang ligtas.</translation>
    </message>
    <message>
        <source>You may leave a message</source>
        <translation>Puwede kayong mag-iwan ng mensahe</translation>
    </message>
    <message>
        <source>You may say the name of the agency</source>
        <translation>Puwede ninyong banggitin ang pangalan ng ahensya</translation>
    </message>
    <message>
        <source>This is the best way to reach me</source>
        <translation>Ito ang pinakamabuting paraan para maabot ako</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold the card to the camera</source>
        <translation>Ilapit ang card sa camera</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ang nakikita ng camera</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>Naka-on ang camera</translation>
    </message>
    <message>
        <source>License or state ID: its back, with the wide barcode.</source>
        <translation>Lisensya o state ID: ang likod, na may malapad na barcode.</translation>
    </message>
    <message>
        <source>Passport: the page with two rows of letters at its foot.</source>
        <translation>Pasaporte: ang pahinang may dalawang hanay ng letra sa ibaba.</translation>
    </message>
    <message>
        <source>Nothing of the card is kept.</source>
        <translation>Walang itinatago mula sa card.</translation>
    </message>
    <message>
        <source>Compare the card with the record by eye.</source>
        <translation>Ihambing ang card sa rekord gamit ang mata.</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>Subukan muli ang camera</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Whom do you want to look up?</source>
        <translation>Sino ang gusto ninyong hanapin?</translation>
    </message>
    <message>
        <source>Only clients of your agency are found. Each look-up is recorded.</source>
        <translation>Mga kliyente lang ng inyong ahensya ang mahahanap. Itinatala ang bawat paghahanap.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>or date of birth</source>
        <translation>o petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>or HMIS id, or the code of a card</source>
        <translation>o HMIS id, o ang code ng isang card</translation>
    </message>
    <message>
        <source>Nobody was found. Check what you typed, or look for something else.</source>
        <translation>Walang nahanap. Tingnan ang na-type ninyo, o maghanap sa ibang paraan.</translation>
    </message>
    <message>
        <source>Please type month, day and a year of four digits.</source>
        <translation>Pakitype ang buwan, araw at taon na apat na numero.</translation>
    </message>
    <message>
        <source>Please type one of the three.</source>
        <translation>Pakitype ang isa sa tatlo.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>So nobody else can open your account.</source>
        <translation>Para walang ibang makabukas ng inyong account.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>What is your PIN?</source>
        <translation>Ano ang inyong PIN?</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>Ano ang inyong password?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>I-type po ang inyong PIN.</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>I-type po ang inyong password.</translation>
    </message>
</context>
<context>
    <name>SeePaperScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Ano ang gusto ninyong gawin?</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>I-print ito</translation>
    </message>
    <message>
        <source>Your account has no e-mail address, so no copy can be e-mailed.</source>
        <translation>Walang email address ang inyong account, kaya hindi maie-email ang kopya.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bersyon</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reperensya</translation>
    </message>
    <message>
        <source>Read this paper</source>
        <translation>Basahin ang papel na ito</translation>
    </message>
    <message>
        <source>E-mail me a copy</source>
        <translation>I-email sa akin ang kopya</translation>
    </message>
    <message>
        <source>Take this permission back</source>
        <translation>Bawiin ang pahintulot na ito</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}, {language}</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>This is wrong</source>
        <translation>Mali ito</translation>
    </message>
    <message>
        <source>I can be found here</source>
        <translation>Dito ako matatagpuan</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>I‑print ito</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepono</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Paano pumunta roon</translation>
    </message>
    <message>
        <source>Who can go</source>
        <translation>Sino ang puwedeng pumunta</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Magkano ito</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ano ang dadalhin</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation>Paano makakuha ng tulong doon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Web and e-mail</source>
        <translation>Website at e-mail</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>Alisin sa aking listahan</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>Ilagay sa aking listahan</translation>
    </message>
    <message>
        <source>Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.</source>
        <translation>Salamat po. Na-save ng kiosk na ito na mali ang nakasulat. May magsusuri nito.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Page</source>
        <translation>Pahina</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>The invitation is made</source>
        <translation>Nagawa na ang imbitasyon</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>I‑print</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>It works until {day}.</source>
        <translation>Gagana ito hanggang {day}.</translation>
    </message>
    <message>
        <source>The person chooses I have an invitation, types this code and the date of birth.</source>
        <translation>Pipiliin ng tao ang May imbitasyon ako, at ita-type ang code na ito at ang petsa ng kapanganakan.</translation>
    </message>
    <message>
        <source>Square code of the invitation</source>
        <translation>Parisukat na code ng imbitasyon</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Susunod na kliyente</translation>
    </message>
    <message>
        <source>It is on its way to {email}. The code is shown only once.</source>
        <translation>Papunta na ito sa {email}. Isang beses lang ipapakita ang code.</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Ano ang gusto ninyong gawin?</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ano ang puwede ninyong gawin</translation>
    </message>
    <message>
        <source>Verify, invite, help with an account</source>
        <translation>Beripikahin, imbitahan, tumulong sa account</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>May %n na naghihintay</numerusform>
            <numerusform>May %n na naghihintay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait for an answer</source>
        <translation>
            <numerusform>%n kliyente ang naghihintay ng sagot</numerusform>
            <numerusform>%n kliyente ang naghihintay ng sagot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not given yet</source>
        <translation>
            <numerusform>May %n na hindi pa naibibigay</numerusform>
            <numerusform>May %n na hindi pa naibibigay</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer, camera, what waits here</source>
        <translation>Printer, camera, ang naghihintay dito</translation>
    </message>
    <message>
        <source>The next person sees nothing of this</source>
        <translation>Walang makikita rito ang susunod na tao</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n lampas na sa oras</numerusform>
            <numerusform>%n lampas na sa oras</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Walang naghihintay</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>Hindi pa ito tinanggap ng portal. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>Saved on this kiosk. It goes to the portal.</source>
        <translation>Naka-save sa kiosk na ito. Mapupunta ito sa portal.</translation>
    </message>
    <message>
        <source>Received on {day}.</source>
        <translation>Natanggap noong {day}.</translation>
    </message>
    <message>
        <source>You asked staff to delete it. They decide.</source>
        <translation>Hiniling ninyo sa staff na burahin ito. Sila ang magpapasya.</translation>
    </message>
    <message>
        <source>Staff need it, so they keep it. Ask them why.</source>
        <translation>Kailangan ito ng staff, kaya itatabi nila. Tanungin sila kung bakit.</translation>
    </message>
    <message>
        <source>Staff have not looked at it yet.</source>
        <translation>Hindi pa ito tiningnan ng staff.</translation>
    </message>
    <message>
        <source>Staff looked at it on {day}.</source>
        <translation>Tiningnan ito ng staff noong {day}.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>Ano ang kailangan ninyo?</translation>
    </message>
    <message>
        <source>This kiosk has no list of places yet. Please ask staff.</source>
        <translation>Wala pang listahan ng mga lugar ang kiosk na ito. Magtanong po sa staff.</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>I-type ang hinahanap ninyo</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>Mga uri ng tulong</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Aking listahan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Please type a word first, or touch one of the kinds of help.</source>
        <translation>Mag-type po muna ng salita, o pindutin ang isa sa mga uri ng tulong.</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>How is this kiosk?</source>
        <translation>Kumusta ang kiosk na ito?</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Subukan muli</translation>
    </message>
    <message>
        <source>The way to the portal</source>
        <translation>Ang daan papunta sa portal</translation>
    </message>
    <message>
        <source>Saved here, on the way</source>
        <translation>Naka-save dito, papunta na</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Puwang sa disk</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
    <message>
        <source>To call an admin</source>
        <translation>Para tumawag sa admin</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>Walang nakatakdang numero</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken by the portal. Open one to help.</source>
        <translation>
            <numerusform>May %n na hindi tinanggap ng portal. Buksan ito para makatulong.</numerusform>
            <numerusform>May %n na hindi tinanggap ng portal. Buksan ang isa para makatulong.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>Naka-hold dito</translation>
    </message>
    <message>
        <source>The portal does not know this kiosk any more. Call an admin.</source>
        <translation>Hindi na kilala ng portal ang kiosk na ito. Tawagan ang admin.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gumagana</translation>
    </message>
    <message>
        <source>No connection now. What is saved here waits.</source>
        <translation>Walang koneksyon ngayon. Naghihintay ang naka-save dito.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the oldest since {moment}</source>
        <translation>{count}, ang pinakaluma mula {moment}</translation>
    </message>
    <message>
        <source>There is a voice. Press Read aloud at the top to hear it.</source>
        <translation>May boses. Pindutin ang Basahin nang malakas sa itaas para marinig.</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Sapat</translation>
    </message>
    <message>
        <source>Not enough. Nothing new can be saved here.</source>
        <translation>Hindi sapat. Walang bagong mase-save dito.</translation>
    </message>
</context>
<context>
    <name>StaysScreen</name>
    <message>
        <source>Your programs and stays</source>
        <translation>Inyong mga programa at pagtuloy</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Wala pang laman dito.</translation>
    </message>
    <message>
        <source>This is what your record in HMIS says. Is something not right? Please tell staff.</source>
        <translation>Ito ang nakasulat sa inyong rekord sa HMIS. May mali ba? Sabihin po sa staff.</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>Mula {since}</translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation>Mula {since} hanggang {until}</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Nariyan pa ba kayo?</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>Oo, magpatuloy</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>Tapusin</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit ends in {time}. Then nothing of yours stays here.</source>
        <translation>Matatapos ang pagbisitang ito sa loob ng {time}. Pagkatapos, walang maiiwang sa inyo rito.</translation>
    </message>
</context>
<context>
    <name>TabScreen</name>
    <message>
        <source>How can we reach you?</source>
        <translation>Paano namin kayo maaabot?</translation>
    </message>
    <message>
        <source>A change is saved on this kiosk. It is on its way to the portal.</source>
        <translation>May pagbabagong naka-save sa kiosk na ito. Papunta na ito sa portal.</translation>
    </message>
    <message>
        <source>Add a way to reach me</source>
        <translation>Magdagdag ng paraan para maabot ako</translation>
    </message>
    <message>
        <source>There is nothing here yet. Your care team can only reach you in the ways that you tell.</source>
        <translation>Wala pang laman dito. Maaabot lang kayo ng inyong care team sa mga paraang sasabihin ninyo.</translation>
    </message>
    <message>
        <source>Your care team sees this. Staff look at every change before it counts.</source>
        <translation>Nakikita ito ng inyong care team. Tinitingnan ng staff ang bawat pagbabago bago ito magkabisa.</translation>
    </message>
    <message>
        <source>This is the best way to reach you.</source>
        <translation>Ito ang pinakamabuting paraan para maabot kayo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Baguhin: {what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Alisin: {what}</translation>
    </message>
    <message>
        <source>You asked to remove this. Staff will look at it.</source>
        <translation>Hiniling ninyong alisin ito. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>New, in place of {before}. Staff will look at it.</source>
        <translation>Bago, kapalit ng {before}. Titingnan ito ng staff.</translation>
    </message>
    <message>
        <source>New. Staff will look at it.</source>
        <translation>Bago. Titingnan ito ng staff.</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Do you want to take this permission back?</source>
        <translation>Gusto ba ninyong bawiin ang pahintulot na ito?</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>Kayo ang magpapasya. Makakatanggap pa rin kayo ng serbisyo.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ano ang ibig sabihin nito</translation>
    </message>
    <message>
        <source>From now on, this paper gives nobody the right to share your information.</source>
        <translation>Mula ngayon, walang sinumang may karapatang ibahagi ang impormasyon ninyo dahil sa papel na ito.</translation>
    </message>
    <message>
        <source>Staff are told that you took it back.</source>
        <translation>Sinasabihan ang staff na binawi ninyo ito.</translation>
    </message>
    <message>
        <source>What it does not undo</source>
        <translation>Ano ang hindi na mababago</translation>
    </message>
    <message>
        <source>We cannot take back what other agencies have already seen.</source>
        <translation>Hindi namin mababawi ang nakita na ng ibang ahensiya.</translation>
    </message>
    <message>
        <source>Your account stays open, and the paper stays on your list.</source>
        <translation>Bukas pa rin ang inyong account, at nasa listahan pa rin ninyo ang papel.</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>Oo, bawiin ito</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>My care team</source>
        <translation>Ang aking care team</translation>
    </message>
    <message>
        <source>No names are shown here yet. You can write to the team, or ask staff.</source>
        <translation>Wala pang pangalang nakikita rito. Maaari kayong sumulat sa team, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>These people work with you.</source>
        <translation>Ang mga taong ito ang tumutulong sa inyo.</translation>
    </message>
    <message>
        <source>How to reach them: {how}</source>
        <translation>Paano sila makokontak: {how}</translation>
    </message>
    <message>
        <source>You can write to them here, under Messages.</source>
        <translation>Maaari ninyo silang sulatan dito, sa Mga mensahe.</translation>
    </message>
    <message>
        <source>They take no messages here.</source>
        <translation>Hindi sila tumatanggap ng mensahe rito.</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>Text size</source>
        <translation>Laki ng letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Karaniwan</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Malaki</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Pinakamalaki</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Works</source>
        <translation>Gumagana</translation>
    </message>
    <message>
        <source>Does not work. Check the cable, then test again.</source>
        <translation>Hindi gumagana. Tingnan ang kable, saka subukan muli.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>Isang napirmahang papel</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>Impormasyon sa pakikipag-ugnayan</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Isang lugar</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Isang mensahe</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>Isang dokumento</translation>
    </message>
    <message>
        <source>An appointment that was cancelled</source>
        <translation>Isang appointment na kinansela</translation>
    </message>
    <message>
        <source>A mistake in the directory</source>
        <translation>Isang mali sa direktoryo</translation>
    </message>
    <message>
        <source>Something that a client gave</source>
        <translation>Isang bagay na ibinigay ng kliyente</translation>
    </message>
    <message>
        <source>The client&apos;s sign-in had ended.</source>
        <translation>Tapos na ang pag-sign in ng kliyente.</translation>
    </message>
    <message>
        <source>Staff had closed the client&apos;s account before.</source>
        <translation>Naisara na ng staff ang account ng kliyente bago ito.</translation>
    </message>
    <message>
        <source>The client may not do this any more.</source>
        <translation>Hindi na ito maaaring gawin ng kliyente.</translation>
    </message>
    <message>
        <source>Your agency has not set how long a release lasts. An admin sets it, then try again.</source>
        <translation>Hindi pa itinakda ng ahensya kung gaano katagal ang release. Itatakda ito ng admin, saka subukan muli.</translation>
    </message>
    <message>
        <source>The portal has another key and cannot open it.</source>
        <translation>Iba ang susi ng portal at hindi ito mabuksan.</translation>
    </message>
    <message>
        <source>It was damaged on this kiosk.</source>
        <translation>Nasira ito sa kiosk na ito.</translation>
    </message>
    <message>
        <source>The portal refused it for good.</source>
        <translation>Tuluyang tinanggihan ito ng portal.</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>Your messages</source>
        <translation>Ang inyong mga mensahe</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>Hindi para sa emergency</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Sumulat ng mensahe</translation>
    </message>
    <message>
        <source>Away until {day}. The team reads your messages until then.</source>
        <translation>Wala hanggang {day}. Hanggang noon, binabasa ng team ang mga mensahe ninyo.</translation>
    </message>
    <message>
        <source>Nobody takes messages here any more. Please choose somebody else.</source>
        <translation>Wala nang tumatanggap ng mensahe rito. Pumili po ng iba.</translation>
    </message>
    <message>
        <source>There is no connection, so older messages are not shown. You can write a new one.</source>
        <translation>Walang koneksiyon kaya hindi ipinapakita ang mga lumang mensahe. Maaari kayong sumulat ng bago.</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>Hindi ipinapakita rito ang mas lumang mensahe.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Wala pang nakasulat.</translation>
    </message>
</context>
<context>
    <name>ThreadsScreen</name>
    <message>
        <source>Messages</source>
        <translation>Mga mensahe</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Mga appointment</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>Ang aking care team</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Mga tao at team</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n bagong mensahe</numerusform>
            <numerusform>%n bagong mensahe</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Walang bago</translation>
    </message>
    <message>
        <source>Last message: {day}</source>
        <translation>Huling mensahe: {day}</translation>
    </message>
    <message>
        <source>Takes no messages now</source>
        <translation>Hindi tumatanggap ng mensahe ngayon</translation>
    </message>
    <message>
        <source>There is nobody to write to yet. Please ask staff.</source>
        <translation>Wala pang masusulatan. Magtanong po sa staff.</translation>
    </message>
    <message>
        <source>Choose a person or a team to read or write.</source>
        <translation>Pumili ng tao o team para magbasa o sumulat.</translation>
    </message>
</context>
<context>
    <name>TimeScreen</name>
    <message>
        <source>Which time is good for you?</source>
        <translation>Aling oras ang mainam sa inyo?</translation>
    </message>
    <message>
        <source>That time is not free any more. Somebody was faster. It is not your fault.</source>
        <translation>Hindi na bakante ang oras na iyon. May naunang kumuha. Hindi ninyo ito kasalanan.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mga oras</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>There is no other time now. New times come. You can also write to your care team.</source>
        <translation>Wala nang ibang oras ngayon. May darating na bagong oras. Maaari rin kayong sumulat sa inyong care team.</translation>
    </message>
    <message>
        <source>These times are free now.</source>
        <translation>Bakante ngayon ang mga oras na ito.</translation>
    </message>
    <message>
        <source>{name} offers these times.</source>
        <translation>Iniaalok ni {name} ang mga oras na ito.</translation>
    </message>
</context>
<context>
    <name>ToSignScreen</name>
    <message>
        <source>No paper is waiting for you</source>
        <translation>Walang papel na naghihintay sa inyo</translation>
    </message>
    <message>
        <source>Which paper do you want to read?</source>
        <translation>Aling papel ang gusto ninyong basahin?</translation>
    </message>
    <message>
        <source>You find what you signed under “My signed papers”.</source>
        <translation>Makikita ninyo ang pinirmahan ninyo sa “Mga pinirmahan kong papel”.</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no. You get services in both cases.</source>
        <translation>Babasahin muna ninyo ito. Saka kayo sasagot ng oo o hindi. Makakatanggap kayo ng serbisyo sa parehong kaso.</translation>
    </message>
</context>
<context>
    <name>ToldScreen</name>
    <message>
        <source>Where can your case manager find you?</source>
        <translation>Saan kayo mahahanap ng inyong case manager?</translation>
    </message>
    <message>
        <source>Who can see this</source>
        <translation>Sino ang makakakita nito</translation>
    </message>
    <message>
        <source>Do you hide from somebody? Then tell only what is safe for you.</source>
        <translation>May pinagtataguan ba kayo? Kung gayon, sabihin lang ang ligtas para sa inyo.</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>Magsabi ng lugar</translation>
    </message>
    <message>
        <source>A new place is saved on this kiosk. It is on its way to the portal.</source>
        <translation>May bagong lugar na naka-save sa kiosk na ito. Papunta na ito sa portal.</translation>
    </message>
    <message>
        <source>You have not told a place yet. You choose what you tell. Nothing is measured.</source>
        <translation>Wala pa kayong sinasabing lugar. Kayo ang pipili ng sasabihin. Walang sinusukat.</translation>
    </message>
    <message>
        <source>You choose what you tell. Nothing is measured.</source>
        <translation>Kayo ang pipili ng sasabihin. Walang sinusukat.</translation>
    </message>
    <message>
        <source>This is where people look for you now</source>
        <translation>Dito kayo hinahanap ng mga tao ngayon</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alisin</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>Alisin ang {place}</translation>
    </message>
    <message>
        <source>Told on {day}.</source>
        <translation>Sinabi noong {day}.</translation>
    </message>
    <message>
        <source>What your result means</source>
        <translation>Ano ang ibig sabihin ng resulta ninyo</translation>
    </message>
    <message>
        <source>It is about which help may fit you.</source>
        <translation>Tungkol ito sa kung anong tulong ang maaaring bagay sa inyo.</translation>
    </message>
    <message>
        <source>The agency has not written this in your language yet. Here it is in English.</source>
        <translation>Hindi pa ito naisusulat ng ahensya sa inyong wika. Narito ito sa Ingles.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ano ang ibig sabihin nito</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>Ano ang hindi nito ibig sabihin</translation>
    </message>
    <message>
        <source>How housing help is given</source>
        <translation>Paano ibinibigay ang tulong sa tirahan</translation>
    </message>
    <message>
        <source>Agencies in this county give housing help together. This is called coordinated entry.</source>
        <translation>Magkakasamang nagbibigay ng tulong sa tirahan ang mga ahensya sa county na ito. Tinatawag itong coordinated entry.</translation>
    </message>
    <message>
        <source>They ask everybody the same questions. The answers show who needs which help.</source>
        <translation>Pareho ang tanong nila sa lahat. Ipinapakita ng mga sagot kung sino ang nangangailangan ng anong tulong.</translation>
    </message>
    <message>
        <source>There are fewer homes than people who need one. So a result cannot say when, or if, you get one.</source>
        <translation>Mas kaunti ang tirahan kaysa sa mga taong nangangailangan. Kaya hindi masasabi ng resulta kung kailan kayo magkakaroon, o kung magkakaroon.</translation>
    </message>
    <message>
        <source>A result is not everything. What you and your care team know counts too.</source>
        <translation>Hindi lahat ang resulta. Mahalaga rin ang nalalaman ninyo at ng inyong care team.</translation>
    </message>
    <message>
        <source>Whom you can talk to</source>
        <translation>Kung kanino kayo maaaring makipag-usap</translation>
    </message>
    <message>
        <source>Your care team can explain it. You can also tell them if something is not right.</source>
        <translation>Maipapaliwanag ito ng inyong care team. Maaari rin ninyong sabihin sa kanila kung may hindi tama.</translation>
    </message>
    <message>
        <source>Any member of staff of {agency} can explain it.</source>
        <translation>Maipapaliwanag ito ng sinumang staff ng {agency}.</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Text size</source>
        <translation>Laki ng letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Itago</translation>
    </message>
    <message>
        <source>Staff mode · locks in {time}</source>
        <translation>Staff · isasara sa {time}</translation>
    </message>
    <message>
        <source>Staff · {time}</source>
        <translation>Staff · {time}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Laki ng letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk has no connection right now. Please try again in a few minutes, or ask staff.</source>
        <translation>Walang koneksyon ang kiosk na ito ngayon. Subukan po ulit pagkaraan ng ilang minuto, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>The portal did not answer in time. Please try again.</source>
        <translation>Hindi sumagot ang portal sa oras. Subukan po ulit.</translation>
    </message>
    <message>
        <source>The portal does not take anything from this kiosk right now. Please tell staff.</source>
        <translation>Walang tinatanggap ang portal mula sa kiosk na ito ngayon. Sabihin po sa staff.</translation>
    </message>
    <message>
        <source>A part of this kiosk is starting again. Please wait a moment and try again.</source>
        <translation>Nagsisimula ulit ang isang bahagi ng kiosk na ito. Maghintay po sandali at subukan ulit.</translation>
    </message>
    <message>
        <source>This kiosk has no room to save anything new. Please tell staff, or use another kiosk.</source>
        <translation>Wala nang lugar ang kiosk na ito para mag-save ng bago. Sabihin po sa staff, o gumamit ng ibang kiosk.</translation>
    </message>
    <message>
        <source>This was not saved. Please try again. If it happens again, tell staff.</source>
        <translation>Hindi ito na-save. Subukan po ulit. Kung mangyari ulit, sabihin sa staff.</translation>
    </message>
    <message>
        <source>This could not be made safe for sending. So nothing was saved. Please tell staff.</source>
        <translation>Hindi ito magawang ligtas para ipadala. Kaya walang na-save. Sabihin po sa staff.</translation>
    </message>
    <message>
        <source>The signed paper could not be made. Nothing was saved. Please tell staff.</source>
        <translation>Hindi magawa ang pinirmahang papel. Walang na-save. Sabihin po sa staff.</translation>
    </message>
    <message>
        <source>This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them.</source>
        <translation>Hindi pa mapipirmahan dito ang papel na ito. Dapat munang itakda ng staff kung gaano ito katagal. Sabihin po sa kanila.</translation>
    </message>
    <message>
        <source>The text of this paper is not on this kiosk yet. Please ask staff.</source>
        <translation>Wala pa sa kiosk na ito ang teksto ng papel na ito. Magtanong po sa staff.</translation>
    </message>
    <message>
        <source>The portal has a problem. It is not your fault. Please try again later.</source>
        <translation>May problema ang portal. Hindi ninyo ito kasalanan. Subukan po ulit mamaya.</translation>
    </message>
    <message>
        <source>Something went wrong. It is not your fault. Please try again, or ask staff.</source>
        <translation>May nangyaring mali. Hindi ninyo ito kasalanan. Subukan po ulit, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>That did not work. Please check what you typed and try again.</source>
        <translation>Hindi ito gumana. Tingnan po ang na-type ninyo at subukan ulit.</translation>
    </message>
    <message>
        <source>This sign-in is locked. Staff can give you a new one in a minute.</source>
        <translation>Naka-lock ang pag-sign in na ito. Mabibigyan kayo ng staff ng bago sa loob ng isang minuto.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little and try again, or ask staff.</source>
        <translation>Masyadong maraming subok. Maghintay po sandali at subukan muli, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>You are not signed in any more. Please end this visit and sign in again, or ask staff.</source>
        <translation>Hindi na kayo naka-sign in. Pakitapos ang paggamit na ito at mag-sign in ulit, o magtanong sa staff.</translation>
    </message>
    <message>
        <source>This sign-in may not do that. Please ask staff.</source>
        <translation>Hindi puwedeng gawin iyon ng sign-in na ito. Magtanong po sa staff.</translation>
    </message>
    <message>
        <source>This was not found. Please go back and try again.</source>
        <translation>Hindi ito nahanap. Bumalik po at subukan ulit.</translation>
    </message>
    <message>
        <source>Somebody else changed this record just now. Please look at it again before you go on.</source>
        <translation>Kababago lang ng ibang tao ang rekord na ito. Tingnan po ulit bago magpatuloy.</translation>
    </message>
    <message>
        <source>Your PIN was too long ago. Please type it again, then go on.</source>
        <translation>Matagal na noong na-type ang inyong PIN. Pakitype ulit, saka magpatuloy.</translation>
    </message>
    <message>
        <source>Rule R7: a closed account opens only after a new check. Please verify the person again now.</source>
        <translation>Tuntunin R7: nabubuksan lang ang saradong account pagkatapos ng bagong pagsusuri. Pakiberipika ulit ang tao ngayon.</translation>
    </message>
    <message>
        <source>The account stands differently by now. Please go back and look the client up again.</source>
        <translation>Iba na ang kalagayan ng account. Bumalik po at hanapin ulit ang kliyente.</translation>
    </message>
    <message>
        <source>Rules R6 and R8: there is no account to close. Please look the client up again.</source>
        <translation>Tuntunin R6 at R8: walang account na isasara. Pakihanap ulit ang kliyente.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>Hindi ito e-mail address. Halimbawa: pangalan@example.org</translation>
    </message>
    <message>
        <source>Another account uses this e-mail address. Please ask for another one.</source>
        <translation>May ibang account na gumagamit ng e-mail address na ito. Humingi po ng iba.</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>Hindi matatawagan ang numerong ito. I-type ito kasama ang area code. Halimbawa: 408 555 0142</translation>
    </message>
    <message>
        <source>The client signs in with this address. Another one has to come first.</source>
        <translation>Ginagamit ng kliyente ang address na ito sa pag-sign in. Kailangan muna ng iba.</translation>
    </message>
    <message>
        <source>This password is too short. Please use 15 letters or more.</source>
        <translation>Masyadong maikli ang password na ito. Gumamit po ng 15 letra o higit pa.</translation>
    </message>
    <message>
        <source>This password is too long. Please choose a shorter one.</source>
        <translation>Masyadong mahaba ang password na ito. Pumili po ng mas maikli.</translation>
    </message>
    <message>
        <source>Many people use this password. Please choose another one.</source>
        <translation>Maraming gumagamit ng password na ito. Pumili po ng iba.</translation>
    </message>
    <message>
        <source>This password is too close to your name or e-mail. Please choose another one.</source>
        <translation>Masyadong malapit ang password na ito sa inyong pangalan o e-mail. Pumili po ng iba.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits. Please choose one like that.</source>
        <translation>May 6 na numero ang PIN. Pumili po ng ganoon.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please choose another one.</source>
        <translation>Madaling hulaan ang PIN na ito. Pumili po ng iba.</translation>
    </message>
    <message>
        <source>This is not the right one. Please type it again.</source>
        <translation>Hindi ito ang tama. Paki-type muli.</translation>
    </message>
    <message>
        <source>The new one is the same as the old one. Please choose another one.</source>
        <translation>Pareho ang bago at ang luma. Pumili po ng iba.</translation>
    </message>
</context>
<context>
    <name>UnansweredScreen</name>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Walang naghihintay ng sagot</translation>
    </message>
    <message>
        <source>Whom do you want to answer?</source>
        <translation>Sino ang gusto mong sagutin?</translation>
    </message>
    <message>
        <source>All that clients wrote is answered.</source>
        <translation>Nasagot na ang lahat ng isinulat ng mga kliyente.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait. Who waits longest comes first.</source>
        <translation>
            <numerusform>%n kliyente ang naghihintay.</numerusform>
            <numerusform>%n kliyente ang naghihintay. Una ang pinakamatagal nang naghihintay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>%n ang lampas na sa oras.</numerusform>
            <numerusform>%n ang lampas na sa oras.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away until {day}. Clients see that the team reads their messages.</source>
        <translation>Wala kayo hanggang {day}. Makikita ng mga kliyente na binabasa ng team ang mga mensahe nila.</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>Mawawala ako</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Nakabalik na ako</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Sumulat sa iyo</translation>
    </message>
    <message>
        <source>Wrote to {name}, who is away</source>
        <translation>Sumulat kay {name}, na wala ngayon</translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation>Sumulat kay {name}</translation>
    </message>
    <message>
        <source>Wrote to the team</source>
        <translation>Sumulat sa team</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensahe</numerusform>
            <numerusform>%n mensahe</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits since {day}</source>
        <translation>Naghihintay mula {day}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n hours</source>
        <translation>
            <numerusform>Lampas na: %n oras nang naghihintay</numerusform>
            <numerusform>Lampas na: %n oras nang naghihintay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n days</source>
        <translation>
            <numerusform>Lampas na: %n araw nang naghihintay</numerusform>
            <numerusform>Lampas na: %n araw nang naghihintay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseScreen</name>
    <message>
        <source>What is it?</source>
        <translation>Ano ito?</translation>
    </message>
    <message>
        <source>So your care team knows when it works.</source>
        <translation>Para malaman ng inyong care team kung kailan ito gumagana.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Saan ito ginagamit</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Not passed yet</source>
        <translation>Hindi pa lumilipas</translation>
    </message>
    <message>
        <source>Passed: the card is old</source>
        <translation>Lumipas na: luma na ang card</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>Wala sa card</translation>
    </message>
</context>
<context>
    <name>ValueScreen</name>
    <message>
        <source>So your care team can reach you.</source>
        <translation>Para maabot kayo ng inyong care team.</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>Pangalan ng taong ito</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Now it is {before}.</source>
        <translation>Ngayon ito ay {before}.</translation>
    </message>
    <message>
        <source>Please type the name of this person.</source>
        <translation>I-type po ang pangalan ng taong ito.</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Does the person match the record?</source>
        <translation>Tugma ba ang tao sa rekord?</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Buong pangalan</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>Handa nang magpatuloy</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Hindi pa handa</translation>
    </message>
    <message>
        <source>Scan a license or passport</source>
        <translation>I-scan ang lisensya o pasaporte</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Hindi beripikado</translation>
    </message>
    <message>
        <source>Verified: check e-mail</source>
        <translation>Beripikado: suriin ang e-mail</translation>
    </message>
    <message>
        <source>Verify identity · full name and two more · {account}</source>
        <translation>Beripikahin ang pagkakakilanlan · buong pangalan at dalawa pa · {account}</translation>
    </message>
    <message>
        <source>{what} matches</source>
        <translation>Tugma ang {what}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Petsa ng kapanganakan</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>Telepono o address</translation>
    </message>
    <message>
        <source>SSN, last four</source>
        <translation>SSN, huling apat</translation>
    </message>
    <message>
        <source>Recent service</source>
        <translation>Kamakailang serbisyo</translation>
    </message>
    <message>
        <source>HMIS id</source>
        <translation>HMIS id</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Litrato</translation>
    </message>
    <message>
        <source>On a photo ID that the person shows</source>
        <translation>Sa ID na may litrato na ipinapakita ng tao</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pang bagay</translation>
    </message>
    <message>
        <source>In the record, and only this person would know it</source>
        <translation>Nasa rekord, at ang taong ito lang ang nakakaalam</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>Wala sa rekord</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You have not answered this paper yet.</source>
        <translation>Hindi pa ninyo nasasagot ang papel na ito.</translation>
    </message>
    <message>
        <source>Its text is new since you signed.</source>
        <translation>Bago na ang teksto nito mula nang pumirma kayo.</translation>
    </message>
    <message>
        <source>What you signed ends soon. You can sign again.</source>
        <translation>Malapit nang matapos ang pinirmahan ninyo. Puwede kayong pumirma ulit.</translation>
    </message>
    <message>
        <source>What you signed has ended. You can sign again.</source>
        <translation>Tapos na ang pinirmahan ninyo. Puwede kayong pumirma ulit.</translation>
    </message>
    <message>
        <source>You said no. You can still change your mind.</source>
        <translation>Humindi kayo. Puwede pa ring magbago ang isip ninyo.</translation>
    </message>
    <message>
        <source>You took it back. You can sign it again.</source>
        <translation>Binawi ninyo ito. Puwede ninyo itong pirmahan ulit.</translation>
    </message>
    <message>
        <source>Staff could not take it. Please sign it again.</source>
        <translation>Hindi ito natanggap ng kawani. Pakipirmahan muli.</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>Walang naghihintay ng pagsusuri</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>Ano ang gusto ninyong tingnan?</translation>
    </message>
    <message>
        <source>All that your clients gave here was looked at.</source>
        <translation>Natingnan na ang lahat ng ibinigay dito ng inyong mga kliyente.</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait. Nothing of them counts before you accept it.</source>
        <translation>
            <numerusform>May %n na naghihintay. Hindi ito masusunod hangga&apos;t hindi ninyo tinatanggap.</numerusform>
            <numerusform>May %n na naghihintay. Walang masusunod hangga&apos;t hindi ninyo tinatanggap.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, given in the portal on {day}</source>
        <translation>{what}, ibinigay sa portal noong {day}</translation>
    </message>
    <message>
        <source>It waited on a kiosk before it came here.</source>
        <translation>Naghintay ito sa kiosk bago dumating dito.</translation>
    </message>
    <message>
        <source>Somebody else used this account. Ask the client first.</source>
        <translation>May ibang gumamit ng account na ito. Tanungin muna ang kliyente.</translation>
    </message>
</context>
<context>
    <name>WayScreen</name>
    <message>
        <source>What kind of place is it?</source>
        <translation>Anong uri ng lugar ito?</translation>
    </message>
    <message>
        <source>So we can ask for it in the right way.</source>
        <translation>Para maitanong namin ito sa tamang paraan.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Mga uri ng lugar</translation>
    </message>
    <message>
        <source>Look in the list of places</source>
        <translation>Maghanap sa listahan ng mga lugar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This is a demo with people who do not exist. To close it, press Ctrl+C where you started it.</source>
        <translation>Demo ito na may mga taong hindi totoo. Para isara, pindutin ang Ctrl+C kung saan ninyo ito sinimulan.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mag-sign in</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>May imbitasyon ako</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>Humanap ng tulong na malapit</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>Maligayang pagdating.</translation>
    </message>
    <message>
        <source>Read and sign your papers here. See what you have signed.</source>
        <translation>Basahin at pirmahan dito ang inyong mga papel. Tingnan ang mga pinirmahan na ninyo.</translation>
    </message>
    <message>
        <source>This computer is shared.</source>
        <translation>Pinagsasaluhan ang computer na ito.</translation>
    </message>
    <message>
        <source>When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself.</source>
        <translation>Kapag tinapos ninyo ang pagbisita, walang maiiwang sa inyo rito. Kung aalis kayo, kusa itong matatapos.</translation>
    </message>
    <message>
        <source>Your visit is private</source>
        <translation>Pribado ang inyong pagbisita</translation>
    </message>
</context>
<context>
    <name>WhenScreen</name>
    <message>
        <source>When are you usually there?</source>
        <translation>Kailan kayo karaniwang naroon?</translation>
    </message>
    <message>
        <source>Tick what fits. If it changes a lot, tick nothing.</source>
        <translation>Lagyan ng tsek ang tugma. Kung madalas magbago, huwag maglagay ng tsek.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
</context>
<context>
    <name>WhoIsAskedScreen</name>
    <message>
        <source>Whom do you want to look at?</source>
        <translation>Sino ang gusto ninyong tingnan?</translation>
    </message>
    <message>
        <source>Nobody is asked for anything</source>
        <translation>Walang hinihingan ng kahit ano</translation>
    </message>
    <message>
        <source>Find a client first. Then ask for a document, a signature or a place.</source>
        <translation>Maghanap muna ng kliyente. Saka humingi ng dokumento, pirma o lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have not given all that you asked for.</source>
        <translation>
            <numerusform>%n kliyente ang hindi pa nakapagbigay ng lahat ng hiningi ninyo.</numerusform>
            <numerusform>%n kliyente ang hindi pa nakapagbigay ng lahat ng hiningi ninyo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things open</source>
        <translation>
            <numerusform>%n bagay ang naghihintay</numerusform>
            <numerusform>%n bagay ang naghihintay</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>mula noong {day}</translation>
    </message>
</context>
<context>
    <name>WhoSeesScreen</name>
    <message>
        <source>Who can see what about you?</source>
        <translation>Sino ang makakakita ng ano tungkol sa inyo?</translation>
    </message>
    <message>
        <source>Do you want to know more? Ask any member of staff.</source>
        <translation>Gusto ba ninyong malaman pa? Magtanong sa sinumang staff.</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>Ang portal</translation>
    </message>
    <message>
        <source>It keeps your record. It writes down who looks at it or changes it.</source>
        <translation>Iniingatan nito ang inyong rekord. Isinusulat nito kung sino ang tumitingin o nagbabago nito.</translation>
    </message>
    <message>
        <source>Nobody can see your password or your PIN, not even staff.</source>
        <translation>Walang makakakita ng inyong password o PIN, kahit ang staff.</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>Ang kiosk na ito</translation>
    </message>
    <message>
        <source>When you end your visit, it forgets you.</source>
        <translation>Kapag tinapos ninyo ang paggamit, kinakalimutan kayo nito.</translation>
    </message>
    <message>
        <source>What you saved stays locked here until the portal has it. Nobody can open it here.</source>
        <translation>Naka-lock dito ang na-save ninyo hanggang matanggap ito ng portal. Walang makakabukas nito rito.</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>Sino ang tumingin sa aking rekord</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Mga ahensiya</translation>
    </message>
    <message>
        <source>No agency can see your record now.</source>
        <translation>Walang ahensiyang makakakita ng inyong rekord ngayon.</translation>
    </message>
    <message>
        <source>Agencies that serve you</source>
        <translation>Mga ahensiyang tumutulong sa inyo</translation>
    </message>
    <message>
        <source>Your record is locked. Only the heads of these agencies can open it.</source>
        <translation>Naka-lock ang inyong rekord. Ang mga pinuno lang ng mga ahensiyang ito ang makakabukas nito.</translation>
    </message>
    <message>
        <source>Their staff can open your record and see what you tell here.</source>
        <translation>Mabubuksan ng kanilang staff ang inyong rekord at makikita ang sinasabi ninyo rito.</translation>
    </message>
    <message>
        <source>Other agencies cannot open it at this portal.</source>
        <translation>Hindi ito mabubuksan ng ibang ahensiya sa portal na ito.</translation>
    </message>
</context>
<context>
    <name>WhyNotScreen</name>
    <message>
        <source>What should your care team know?</source>
        <translation>Ano ang dapat malaman ng inyong care team?</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Mga sagot</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>Sabihin sa aking care team</translation>
    </message>
</context>
<context>
    <name>WithScreen</name>
    <message>
        <source>Who do you want to meet?</source>
        <translation>Sino ang gusto ninyong makausap?</translation>
    </message>
    <message>
        <source>These people of your care team offer times.</source>
        <translation>May iniaalok na oras ang mga taong ito sa inyong care team.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Pumili po ng isa sa mga ito.</translation>
    </message>
    <message>
        <source>People who offer times</source>
        <translation>Mga taong may iniaalok na oras</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>First time: {when}</source>
        <translation>Unang oras: {when}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>What do you want to say?</source>
        <translation>Ano ang gusto ninyong sabihin?</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>Hindi para sa emergency</translation>
    </message>
    <message>
        <source>Your message to {who}</source>
        <translation>Ang inyong mensahe para kay {who}</translation>
    </message>
    <message>
        <source>Give my message</source>
        <translation>Ibigay ang aking mensahe</translation>
    </message>
    <message>
        <source>Please write what you want to say.</source>
        <translation>Isulat po ang gusto ninyong sabihin.</translation>
    </message>
</context>
<context>
    <name>WrongScreen</name>
    <message>
        <source>What is wrong?</source>
        <translation>Ano ang mali?</translation>
    </message>
    <message>
        <source>Please choose what is wrong first.</source>
        <translation>Piliin po muna kung ano ang mali.</translation>
    </message>
    <message>
        <source>Tell the people who keep the list</source>
        <translation>Sabihin sa mga nag-aasikaso ng listahan</translation>
    </message>
    <message>
        <source>{name}. Your name is not told to anybody.</source>
        <translation>{name}. Hindi sasabihin kaninuman ang inyong pangalan.</translation>
    </message>
</context>
</TS>
