<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Not invited yet</source>
        <translation>尚未邀请</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation>已有账户</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>账户已关闭</translation>
    </message>
</context>
<context>
    <name>AccountClosedScreen</name>
    <message>
        <source>Your account is closed</source>
        <translation>您的账户已关闭</translation>
    </message>
    <message>
        <source>Nobody can sign in to it any more.</source>
        <translation>没有人能再登录这个账户。</translation>
    </message>
</context>
<context>
    <name>AccountDone</name>
    <message>
        <source>Your new password counts from now on</source>
        <translation>您的新密码现在起生效</translation>
    </message>
    <message>
        <source>Your new PIN counts from now on</source>
        <translation>您的新 PIN 码现在起生效</translation>
    </message>
    <message>
        <source>Your card does not work any more</source>
        <translation>您的卡不能再用了</translation>
    </message>
    <message>
        <source>Were you signed in somewhere else? You are signed out there.</source>
        <translation>您在别处登录过吗？那里已经退出。</translation>
    </message>
    <message>
        <source>Please go to staff before you leave. They give you a new card in a minute.</source>
        <translation>离开前请找工作人员。他们一分钟内给您一张新卡。</translation>
    </message>
</context>
<context>
    <name>AccountDoneScreen</name>
    <message>
        <source>Back to my account</source>
        <translation>回到我的账户</translation>
    </message>
</context>
<context>
    <name>AccountStoppedScreen</name>
    <message>
        <source>This account was closed just now</source>
        <translation>此账户刚刚被关闭</translation>
    </message>
    <message>
        <source>Staff closed it to keep it safe. Nobody can use it any more.</source>
        <translation>工作人员为了安全关闭了它。现在没有人能再使用它。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Is it your account? Please talk to staff. They can open it again for you.</source>
        <translation>这是您的账户吗？请和工作人员谈谈。他们可以为您重新开通。</translation>
    </message>
    <message>
        <source>What you gave before is not lost. Staff look at it first.</source>
        <translation>您之前提供的内容没有丢失。工作人员会先查看。</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>一位工作人员</translation>
    </message>
    <message>
        <source>Somebody at a kiosk</source>
        <translation>自助机旁的某个人</translation>
    </message>
    <message>
        <source>The portal itself</source>
        <translation>门户系统本身</translation>
    </message>
    <message>
        <source>Something else was done.</source>
        <translation>做了别的事。</translation>
    </message>
    <message>
        <source>Looked at your record.</source>
        <translation>查看了您的档案。</translation>
    </message>
    <message>
        <source>Confirmed your e-mail address.</source>
        <translation>确认了您的电子邮件地址。</translation>
    </message>
    <message>
        <source>Looked at your messages.</source>
        <translation>查看了您的消息。</translation>
    </message>
    <message>
        <source>Read your messages.</source>
        <translation>读了您的消息。</translation>
    </message>
    <message>
        <source>Looked at your signed papers.</source>
        <translation>查看了您签署的文件。</translation>
    </message>
    <message>
        <source>Wrote you a message.</source>
        <translation>给您写了消息。</translation>
    </message>
    <message>
        <source>Read your message. It needs no answer.</source>
        <translation>读了您的消息。不需要回复。</translation>
    </message>
    <message>
        <source>Looked at the list of your documents.</source>
        <translation>查看了您的材料清单。</translation>
    </message>
    <message>
        <source>Opened a document that you gave.</source>
        <translation>打开了您提交的材料。</translation>
    </message>
    <message>
        <source>Looked at a document that you gave.</source>
        <translation>查看了您提交的材料。</translation>
    </message>
    <message>
        <source>Asked you for a document.</source>
        <translation>请您提交一份材料。</translation>
    </message>
    <message>
        <source>Needs a document no more.</source>
        <translation>不再需要一份材料。</translation>
    </message>
    <message>
        <source>Kept a document that you gave.</source>
        <translation>保留了您提交的材料。</translation>
    </message>
    <message>
        <source>Looked at what you are asked for.</source>
        <translation>查看了请您提供的内容。</translation>
    </message>
    <message>
        <source>Asked you for something.</source>
        <translation>请您提供某项内容。</translation>
    </message>
    <message>
        <source>Needs something no more.</source>
        <translation>不再需要某项内容。</translation>
    </message>
    <message>
        <source>Looked at something that you gave.</source>
        <translation>查看了您提供的内容。</translation>
    </message>
    <message>
        <source>Took over something that you gave.</source>
        <translation>采用了您提供的内容。</translation>
    </message>
    <message>
        <source>Put something right that you gave.</source>
        <translation>更正了您提供的内容。</translation>
    </message>
    <message>
        <source>Did not take over something that you gave.</source>
        <translation>没有采用您提供的内容。</translation>
    </message>
    <message>
        <source>Checked who you are.</source>
        <translation>核实了您的身份。</translation>
    </message>
    <message>
        <source>Cancelled an appointment with you.</source>
        <translation>取消了与您的预约。</translation>
    </message>
    <message>
        <source>Looked at the results that are shared with you.</source>
        <translation>查看了与您共享的结果。</translation>
    </message>
    <message>
        <source>Shared a result of an assessment with you.</source>
        <translation>与您共享了一项评估结果。</translation>
    </message>
    <message>
        <source>Took a shared result back.</source>
        <translation>收回了一项共享的结果。</translation>
    </message>
    <message>
        <source>Invited you to the portal.</source>
        <translation>邀请您使用门户。</translation>
    </message>
    <message>
        <source>Closed your account.</source>
        <translation>关闭了您的账户。</translation>
    </message>
    <message>
        <source>Gave you a new way to sign in.</source>
        <translation>给了您新的登录方式。</translation>
    </message>
    <message>
        <source>Let you open your account again.</source>
        <translation>允许您重新开通账户。</translation>
    </message>
    <message>
        <source>Changed the e-mail address of your account.</source>
        <translation>更改了您账户的电子邮件地址。</translation>
    </message>
    <message>
        <source>Sent what was accepted to HMIS.</source>
        <translation>把已接受的内容发送到了 HMIS。</translation>
    </message>
    <message>
        <source>Brought your record here from HMIS.</source>
        <translation>把您的档案从 HMIS 带到这里。</translation>
    </message>
    <message>
        <source>Brought changes to your record from HMIS.</source>
        <translation>从 HMIS 更新了您的档案。</translation>
    </message>
    <message>
        <source>Used your invitation.</source>
        <translation>使用了您的邀请。</translation>
    </message>
    <message>
        <source>Set up your account.</source>
        <translation>设置了您的账户。</translation>
    </message>
    <message>
        <source>Signed in to your account.</source>
        <translation>登录了您的账户。</translation>
    </message>
    <message>
        <source>Changed your password or PIN.</source>
        <translation>更改了您的密码或 PIN 码。</translation>
    </message>
    <message>
        <source>Typed a wrong password or PIN.</source>
        <translation>输入了错误的密码或 PIN 码。</translation>
    </message>
    <message>
        <source>Reported your card as lost.</source>
        <translation>报告您的卡丢失了。</translation>
    </message>
    <message>
        <source>Typed a right password or PIN on a phone.</source>
        <translation>在手机上输入了正确的密码或 PIN 码。</translation>
    </message>
    <message>
        <source>Typed the number of the kiosk on a phone.</source>
        <translation>在手机上输入了自助机的数字。</translation>
    </message>
    <message>
        <source>Typed a wrong number on a phone.</source>
        <translation>在手机上输入了错误的数字。</translation>
    </message>
    <message>
        <source>Stopped a sign-in on a phone.</source>
        <translation>在手机上停止了一次登录。</translation>
    </message>
    <message>
        <source>Ended a visit.</source>
        <translation>结束了一次使用。</translation>
    </message>
    <message>
        <source>Looked at your own pages.</source>
        <translation>查看了自己的页面。</translation>
    </message>
    <message>
        <source>Opened a paper that you signed.</source>
        <translation>打开了您签署的文件。</translation>
    </message>
    <message>
        <source>Took a permission back.</source>
        <translation>撤回了一项许可。</translation>
    </message>
    <message>
        <source>Had a copy of a paper e-mailed.</source>
        <translation>要求用电子邮件发送一份文件的副本。</translation>
    </message>
    <message>
        <source>Gave an answer to a paper.</source>
        <translation>对一份文件作了答复。</translation>
    </message>
    <message>
        <source>Had us remember how to show the pages.</source>
        <translation>让我们记住怎样显示页面。</translation>
    </message>
    <message>
        <source>Had us forget how to show the pages.</source>
        <translation>让我们忘记怎样显示页面。</translation>
    </message>
    <message>
        <source>Wrote a message to the care team.</source>
        <translation>给照护团队写了消息。</translation>
    </message>
    <message>
        <source>Gave a document.</source>
        <translation>提交了一份材料。</translation>
    </message>
    <message>
        <source>Deleted a document.</source>
        <translation>删除了一份材料。</translation>
    </message>
    <message>
        <source>Asked to have a document deleted.</source>
        <translation>要求删除一份材料。</translation>
    </message>
    <message>
        <source>Said why there is no document.</source>
        <translation>说明了为什么没有材料。</translation>
    </message>
    <message>
        <source>Told where you can be found.</source>
        <translation>说了在哪里能找到您。</translation>
    </message>
    <message>
        <source>Removed a place where you can be found.</source>
        <translation>删除了一个能找到您的地方。</translation>
    </message>
    <message>
        <source>Booked an appointment.</source>
        <translation>预订了一次预约。</translation>
    </message>
    <message>
        <source>Cancelled an appointment.</source>
        <translation>取消了一次预约。</translation>
    </message>
    <message>
        <source>Asked to see a result with the care team.</source>
        <translation>请求与照护团队一起看一项结果。</translation>
    </message>
    <message>
        <source>Asked to change how you can be reached.</source>
        <translation>要求更改联系您的方式。</translation>
    </message>
</context>
<context>
    <name>ActivityScreen</name>
    <message>
        <source>Who looked at or changed your record?</source>
        <translation>谁查看或更改过您的档案？</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>看更早的</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>The newest is first. Is something not right? Please tell staff.</source>
        <translation>最新的在最前面。有什么不对吗？请告诉工作人员。</translation>
    </message>
</context>
<context>
    <name>AgreeScreen</name>
    <message>
        <source>Do you want to sign on this screen?</source>
        <translation>您想在这个屏幕上签名吗？</translation>
    </message>
    <message>
        <source>It counts as much as a signature on paper.</source>
        <translation>这与在纸上签名同样有效。</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>怎样进行</translation>
    </message>
    <message>
        <source>First you read the paper, one page at a time. Then you say yes or no, and sign.</source>
        <translation>您先逐页阅读文件，然后回答同意或不同意，再签名。</translation>
    </message>
    <message>
        <source>You can stop at any time. Nothing is sent before you sign.</source>
        <translation>您可以随时停止。在您签名之前，什么都不会发送。</translation>
    </message>
    <message>
        <source>You can always get a copy on paper. It costs nothing.</source>
        <translation>您随时可以拿到一份纸质副本，不收费。</translation>
    </message>
    <message>
        <source>I want to sign on paper</source>
        <translation>我想在纸上签名</translation>
    </message>
    <message>
        <source>Yes, on this screen</source>
        <translation>是，在这个屏幕上签名</translation>
    </message>
    <message numerus="yes">
        <source>{title}, version {version}, {language}, %n pages</source>
        <translation>
            <numerusform>{title}，版本 {version}，{language}，共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This paper is not here in the language of the screen. It is in {language}. Staff can help you read it.</source>
        <translation>这份文件没有屏幕所用语言的版本。它是{language}的。工作人员可以帮您阅读。</translation>
    </message>
</context>
<context>
    <name>AnswerChoiceScreen</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>AnswerDateScreen</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>请用数字。例如：4 表示四月。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>请输入月、日和年。</translation>
    </message>
    <message>
        <source>Please type all four digits of the year.</source>
        <translation>请输入年份的四位数字。</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>没有这一天。请检查月、日和年。</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>What do you answer?</source>
        <translation>您怎么回复？</translation>
    </message>
    <message>
        <source>The client reads your answer in the portal.</source>
        <translation>客户会在门户中看到您的回复。</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>这里不显示较早的信息。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Needs no answer</source>
        <translation>无需回复</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Choose a sentence to put it into your answer. The client reads {language}.</source>
        <translation>选一句话放进您的回复。客户的语言：{language}。</translation>
    </message>
    <message>
        <source>It is not there in {language}, so the client gets it in English.</source>
        <translation>这句话没有{language}版本，客户会收到英文。</translation>
    </message>
    <message>
        <source>There is no room for this sentence. Please make your answer shorter.</source>
        <translation>这句话放不下了。请把回复写短一些。</translation>
    </message>
    <message>
        <source>Please write an answer, or choose: Needs no answer.</source>
        <translation>请写回复，或选择：无需回复。</translation>
    </message>
</context>
<context>
    <name>AnswerTime</name>
    <message>
        <source>We do not know yet how long an answer takes.</source>
        <translation>我们还不知道多久会有回复。</translation>
    </message>
    <message>
        <source>Usually answers within one hour.</source>
        <translation>通常在一小时内回复。</translation>
    </message>
    <message>
        <source>Usually answers within one day.</source>
        <translation>通常在一天内回复。</translation>
    </message>
    <message numerus="yes">
        <source>Usually answers within %n days.</source>
        <translation>
            <numerusform>通常在 %n 天内回复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWordsScreen</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>您姓名的首字母</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Please type the first letters of your names. Example: D. A.</source>
        <translation>请输入您姓名的首字母。例如：D. A.</translation>
    </message>
    <message>
        <source>This cannot be printed. Use other words.</source>
        <translation>这些字无法印出来。请换别的字。</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>输入的姓名</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>What you answered</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我读完了</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>是，我同意</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>不，我不同意</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>In person: {where}</source>
        <translation>当面：{where}</translation>
    </message>
    <message>
        <source>By phone: {where}</source>
        <translation>电话：{where}</translation>
    </message>
    <message>
        <source>By phone. They call you.</source>
        <translation>电话。他们会打给您。</translation>
    </message>
    <message>
        <source>By video: {where}</source>
        <translation>视频：{where}</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>With</source>
        <translation>与谁</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>请注意</translation>
    </message>
</context>
<context>
    <name>AskScreen</name>
    <message>
        <source>What do you want to ask for?</source>
        <translation>您想请求什么？</translation>
    </message>
    <message>
        <source>The client sees it after the next sign-in, and can also say no.</source>
        <translation>客户下次登录后会看到，也可以拒绝。</translation>
    </message>
    <message>
        <source>Please choose one first.</source>
        <translation>请先选择一项。</translation>
    </message>
    <message>
        <source>What you can ask for</source>
        <translation>可以请求的内容</translation>
    </message>
    <message>
        <source>Which one, or why</source>
        <translation>哪一份，或原因</translation>
    </message>
    <message>
        <source>Ask the client</source>
        <translation>向客户提出</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>可以在哪里找到客户</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>签名：{paper}</translation>
    </message>
    <message>
        <source>Please say which document you need.</source>
        <translation>请说明您需要哪份文件。</translation>
    </message>
</context>
<context>
    <name>AskedScreen</name>
    <message>
        <source>Ask for something</source>
        <translation>请客户提供</translation>
    </message>
    <message>
        <source>Nothing is asked for now</source>
        <translation>目前没有请求</translation>
    </message>
    <message>
        <source>What is this client asked for?</source>
        <translation>请求这位客户提供什么？</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}，{day}</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Not needed any more: {what}</source>
        <translation>不再需要：{what}</translation>
    </message>
    <message>
        <source>A signature: {paper}</source>
        <translation>签名：{paper}</translation>
    </message>
    <message>
        <source>Where the client can be found</source>
        <translation>可以在哪里找到客户</translation>
    </message>
    <message>
        <source>The client gave one. It waits for your review.</source>
        <translation>客户已提供。正等待您审核。</translation>
    </message>
    <message>
        <source>The client has not answered yet.</source>
        <translation>客户尚未答复。</translation>
    </message>
    <message>
        <source>The client cannot get it.</source>
        <translation>客户无法取得。</translation>
    </message>
    <message>
        <source>The client says that it does not apply.</source>
        <translation>客户说不适用。</translation>
    </message>
    <message>
        <source>The client needs help with it.</source>
        <translation>客户需要帮助。</translation>
    </message>
</context>
<context>
    <name>AwayScreen</name>
    <message>
        <source>What is your last day away?</source>
        <translation>您不在的最后一天是哪天？</translation>
    </message>
    <message>
        <source>Clients see it where they write to you. The team answers them.</source>
        <translation>客户给您写信时会看到。团队会答复他们。</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>不在的最后一天</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>请用数字。例如：4 表示四月。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Please type today or a later day, within one year. Please type all four digits of the year.</source>
        <translation>请输入今天或以后的日期，一年以内。年份请输入四位数字。</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>When were you born?</source>
        <translation>您是哪天出生的？</translation>
    </message>
    <message>
        <source>So nobody else can use your invitation.</source>
        <translation>这样别人就不能使用您的邀请。</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Please use numbers. Example: 4 for April.</source>
        <translation>请用数字。例如：4 表示四月。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please type month, day and year.</source>
        <translation>请输入月、日和年。</translation>
    </message>
    <message>
        <source>Please type all four digits of the year. Example: 1971</source>
        <translation>请输入年份的四位数字。例如：1971</translation>
    </message>
    <message>
        <source>There is no such day. Please check month, day and year.</source>
        <translation>没有这一天。请检查月、日和年。</translation>
    </message>
</context>
<context>
    <name>BookedScreen</name>
    <message>
        <source>Your appointment is booked</source>
        <translation>您的预约已经订好</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>If you cannot come, cancel it here under Messages, or tell staff.</source>
        <translation>如果您不能来，请在这里的“消息”中取消，或告诉工作人员。</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>您结束使用后，这台电脑上不会留下您的任何内容。</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>做其他事情</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No network now</source>
        <translation>现在没有网络</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>结束使用</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Scan this code with your own phone:</source>
        <translation>请用您自己的手机扫描此码：</translation>
    </message>
    <message>
        <source>Square code of {link}</source>
        <translation>{link} 的二维码</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>您写的</translation>
    </message>
    <message>
        <source>On this kiosk, not at the portal yet</source>
        <translation>在这台自助机上，还没有到门户</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Read by your care team</source>
        <translation>您的照护团队已读</translation>
    </message>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>门户还没有接收。工作人员会查看。</translation>
    </message>
</context>
<context>
    <name>BusyPanel</name>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>可能需要几秒钟。</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>结束使用</translation>
    </message>
</context>
<context>
    <name>ByNameScreen</name>
    <message>
        <source>Sign with your typed name</source>
        <translation>用输入的姓名签名</translation>
    </message>
    <message>
        <source>It counts as much as a drawn signature.</source>
        <translation>这与手写签名同样有效。</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>您的全名</translation>
    </message>
    <message>
        <source>Please tick the box if you mean it.</source>
        <translation>如果这是您的意思，请在方框里打勾。</translation>
    </message>
    <message>
        <source>My typed name is my signature.</source>
        <translation>我输入的姓名就是我的签名。</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>检查并签名</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>请输入您的名字和姓氏。</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>Another program uses the camera right now</source>
        <translation>另一个程序正在使用摄像头</translation>
    </message>
    <message>
        <source>There is no camera here right now</source>
        <translation>这里现在没有摄像头</translation>
    </message>
</context>
<context>
    <name>CameraHint</name>
    <message>
        <source>Hold the whole paper in front of the camera.</source>
        <translation>请把整张纸放在摄像头前。</translation>
    </message>
    <message>
        <source>Move it so that all four corners are in the picture.</source>
        <translation>请移动一下，让四个角都在画面里。</translation>
    </message>
    <message>
        <source>Bring it closer to the camera.</source>
        <translation>请靠近摄像头一些。</translation>
    </message>
    <message>
        <source>Hold it flat, straight in front of the camera.</source>
        <translation>请放平，正对摄像头。</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>请拿稳，不要动。</translation>
    </message>
    <message>
        <source>It is not sharp yet. Hold it very still.</source>
        <translation>还不够清楚。请完全不要动。</translation>
    </message>
    <message>
        <source>A lamp shines on it. Turn it a little.</source>
        <translation>有灯光反射。请稍微转一下。</translation>
    </message>
    <message>
        <source>It is too dark. Turn it to the light.</source>
        <translation>太暗了。请转向有光的地方。</translation>
    </message>
</context>
<context>
    <name>CancelScreen</name>
    <message>
        <source>Do you want to cancel this appointment?</source>
        <translation>您要取消这次预约吗？</translation>
    </message>
    <message>
        <source>That is fine. You still get services.</source>
        <translation>没关系。您仍然可以得到服务。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come.</source>
        <translation>您的照护团队会看到您不来。</translation>
    </message>
    <message>
        <source>Somebody else can have this time.</source>
        <translation>别人可以用这个时间。</translation>
    </message>
    <message>
        <source>You can book another time.</source>
        <translation>您可以预订别的时间。</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>是，取消</translation>
    </message>
</context>
<context>
    <name>CannotGive</name>
    <message>
        <source>I can&apos;t get this</source>
        <translation>我拿不到这个</translation>
    </message>
    <message>
        <source>This doesn&apos;t apply to me</source>
        <translation>这不适用于我</translation>
    </message>
    <message>
        <source>I need help getting it</source>
        <translation>我需要帮助才能拿到</translation>
    </message>
    <message>
        <source>Your care team looks for another way.</source>
        <translation>您的照护团队会找别的办法。</translation>
    </message>
    <message>
        <source>Your care team looks at it again.</source>
        <translation>您的照护团队会再看一遍。</translation>
    </message>
    <message>
        <source>Your care team helps you to get it.</source>
        <translation>您的照护团队会帮您拿到。</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Take your card number with you</source>
        <translation>请带走您的卡号</translation>
    </message>
    <message>
        <source>This is your card. It is shown only once.</source>
        <translation>这是您的卡。只显示这一次。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Your sign-in card</source>
        <translation>您的登录卡</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Write it down, or take a picture of the square code. You sign in with it and your PIN.</source>
        <translation>请抄下来，或给二维码拍照。您用它和您的 PIN 码登录。</translation>
    </message>
    <message>
        <source>Lost it? Staff can give you a new one in a minute.</source>
        <translation>丢失了？工作人员一分钟就能给您一张新的。</translation>
    </message>
    <message>
        <source>Square code of your card</source>
        <translation>您卡上的二维码</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>我已记下</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Verify and invite</source>
        <translation>核实并邀请</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>再次邀请</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>给予新的登录方式</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>重新开通账户</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>我们的请求</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>Compare with the record, print a slip</source>
        <translation>与档案核对，打印纸条</translation>
    </message>
    <message>
        <source>A new slip. The old one works no more.</source>
        <translation>一张新纸条。旧的不再有效。</translation>
    </message>
    <message>
        <source>Lost card, PIN, password or phone</source>
        <translation>卡、PIN 码、密码或手机丢失</translation>
    </message>
    <message>
        <source>Verify again first, then a new sign-in</source>
        <translation>先重新核实，再给新的登录方式</translation>
    </message>
    <message>
        <source>Documents, signatures, a place</source>
        <translation>文件、签名、地点</translation>
    </message>
    <message>
        <source>Somebody else used it, or the client wants it</source>
        <translation>别人用过它，或客户希望这样</translation>
    </message>
</context>
<context>
    <name>CareTeam</name>
    <message>
        <source>The team of {agency}</source>
        <translation>{agency} 的团队</translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation>个案经理</translation>
    </message>
    <message>
        <source>Outreach worker</source>
        <translation>外展工作人员</translation>
    </message>
    <message>
        <source>Housing navigator</source>
        <translation>住房协调员</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>社工</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>护士</translation>
    </message>
    <message>
        <source>It may take a while until somebody reads it.</source>
        <translation>可能要过一段时间才有人看。</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis, call {number} or tell staff now.</source>
        <translation>如果您有危险或处于危机中，请立即拨打 {number} 或告诉工作人员。</translation>
    </message>
    <message>
        <source>All staff of {agency} who work with you can read it.</source>
        <translation>{agency} 中为您服务的所有工作人员都能看到。</translation>
    </message>
    <message>
        <source>{name} can read it. Other staff of {agency} can read it too.</source>
        <translation>{name} 能看到。{agency} 的其他工作人员也能看到。</translation>
    </message>
</context>
<context>
    <name>ChangeSecretScreen</name>
    <message>
        <source>Change your PIN</source>
        <translation>更改您的 PIN 码</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改您的密码</translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation>您现在的 PIN 码</translation>
    </message>
    <message>
        <source>The password that you have now</source>
        <translation>您现在的密码</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>更改我的 PIN 码</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>更改我的密码</translation>
    </message>
    <message>
        <source>Please type the PIN that you have now.</source>
        <translation>请输入您现在的 PIN 码。</translation>
    </message>
    <message>
        <source>Please type the password that you have now.</source>
        <translation>请输入您现在的密码。</translation>
    </message>
</context>
<context>
    <name>ChangedScreen</name>
    <message>
        <source>What is new in this paper?</source>
        <translation>这份文件有什么新内容？</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Nobody has written down what is new. Staff can help you to compare.</source>
        <translation>没有人写明有什么新内容。工作人员可以帮您比较。</translation>
    </message>
    <message>
        <source>Read the paper</source>
        <translation>阅读文件</translation>
    </message>
    <message>
        <source>{title}, version {version}, {language}</source>
        <translation>{title}，版本 {version}，{language}</translation>
    </message>
    <message>
        <source>You signed version {before}. Its text was changed, so we ask you again.</source>
        <translation>您签的是版本 {before}。内容有更改，所以我们再问您一次。</translation>
    </message>
</context>
<context>
    <name>CheckDocumentScreen</name>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>Then your care team can see it.</source>
        <translation>然后您的照护团队就能看到。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Add another page</source>
        <translation>再加一页</translation>
    </message>
    <message>
        <source>Give it to my care team</source>
        <translation>交给我的照护团队</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>去掉这一页</translation>
    </message>
    <message>
        <source>Remove page {number}</source>
        <translation>去掉第 {number} 页</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move page {number} up</source>
        <translation>上移第 {number} 页</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <source>Staff look at it before it counts. Nothing is lost.</source>
        <translation>工作人员查看后才会生效。什么都不会丢失。</translation>
    </message>
    <message>
        <source>Until staff have confirmed it, you sign in with the old address.</source>
        <translation>在工作人员确认之前，您仍用旧地址登录。</translation>
    </message>
    <message>
        <source>Do you want to remove this?</source>
        <translation>您想删除这一项吗？</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>The time is yours when the next page says so.</source>
        <translation>下一页确认后，这个时间才是您的。</translation>
    </message>
    <message>
        <source>Book this time</source>
        <translation>预订这个时间</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>告诉我的照护团队</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>Leave a message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Say the name of the agency</source>
        <translation>说出机构名称</translation>
    </message>
    <message>
        <source>Best way</source>
        <translation>最好的方式</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Then your care team can see it. You can remove it at any time.</source>
        <translation>然后您的照护团队就能看到。您可以随时删除。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>To find you</source>
        <translation>怎样找到您</translation>
    </message>
    <message>
        <source>After you sign, it goes to the portal. You can go back and change it now.</source>
        <translation>您签名后，它会发送到门户。现在您还可以返回修改。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>您的签名</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>现在签名</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}，{language}</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>是，我同意</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>不，我不同意</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>输入的姓名</translation>
    </message>
</context>
<context>
    <name>ChosenClientScreen</name>
    <message>
        <source>What do you want to do for this client?</source>
        <translation>您想为这位客户做什么？</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>{name} · HMIS id {hmis_id} · {account}</source>
        <translation>{name} · HMIS 编号 {hmis_id} · {account}</translation>
    </message>
</context>
<context>
    <name>ClosablePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CloseAccountScreen</name>
    <message>
        <source>Do you want to close your account?</source>
        <translation>您想关闭您的账户吗？</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>由您决定。您仍然可以得到服务。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>Nobody can sign in to this account any more.</source>
        <translation>没有人能再登录这个账户。</translation>
    </message>
    <message>
        <source>The papers that you signed still count. You can take a permission back first.</source>
        <translation>您已签署的文件仍然有效。您可以先撤回许可。</translation>
    </message>
    <message>
        <source>To open it again, staff must check who you are and invite you again.</source>
        <translation>要重新开通，工作人员必须核对您的身份，并再次邀请您。</translation>
    </message>
    <message>
        <source>Yes, close my account</source>
        <translation>是，关闭我的账户</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>What is the code on your invitation?</source>
        <translation>您邀请上的代码是什么？</translation>
    </message>
    <message>
        <source>So we find the invitation that staff made for you.</source>
        <translation>这样我们就能找到工作人员为您做的邀请。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>It is on your paper slip and in the e-mail. Large or small letters are the same.</source>
        <translation>它在您的邀请单上和电子邮件里。大写或小写都一样。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This code is too short. Please type all of it.</source>
        <translation>这个代码太短。请输入完整的代码。</translation>
    </message>
    <message>
        <source>Please type the code of your invitation.</source>
        <translation>请输入您邀请上的代码。</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>The card beside the record</source>
        <translation>证件与档案对照</translation>
    </message>
    <message>
        <source>The card says so. It is not proof that the card is real.</source>
        <translation>这是证件上的内容，不能证明证件是真的。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The card&apos;s last day</source>
        <translation>证件到期日</translation>
    </message>
    <message>
        <source>Tick what is the same</source>
        <translation>勾选相同的项目</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>A phone number</source>
        <translation>一个电话号码</translation>
    </message>
    <message>
        <source>An e-mail address</source>
        <translation>一个电子邮件地址</translation>
    </message>
    <message>
        <source>A place where mail reaches you</source>
        <translation>您能收到信件的地方</translation>
    </message>
    <message>
        <source>A person you trust</source>
        <translation>一位您信任的人</translation>
    </message>
    <message>
        <source>Also one that you share</source>
        <translation>与别人共用的也可以</translation>
    </message>
    <message>
        <source>Also if you read it only now and then</source>
        <translation>偶尔才看的也可以</translation>
    </message>
    <message>
        <source>A home, a post office, or an agency</source>
        <translation>住处、邮局或机构</translation>
    </message>
    <message>
        <source>Somebody who can pass on a message</source>
        <translation>能帮您传话的人</translation>
    </message>
    <message>
        <source>What is the phone number?</source>
        <translation>电话号码是多少？</translation>
    </message>
    <message>
        <source>What is the e-mail address?</source>
        <translation>电子邮件地址是什么？</translation>
    </message>
    <message>
        <source>Where does mail reach you?</source>
        <translation>您在哪里能收到信件？</translation>
    </message>
    <message>
        <source>Who is it, and what is the number?</source>
        <translation>这个人是谁？电话是多少？</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone number of this person</source>
        <translation>这个人的电话号码</translation>
    </message>
    <message>
        <source>With the area code. Example: 408 555 0142</source>
        <translation>包括区号。例如：408 555 0142</translation>
    </message>
    <message>
        <source>Example: name@example.org</source>
        <translation>例如：name@example.org</translation>
    </message>
    <message>
        <source>Example: General Delivery, San Jose, CA 95113</source>
        <translation>例如：General Delivery, San Jose, CA 95113</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>这不是电子邮件地址。例如：name@example.org</translation>
    </message>
    <message>
        <source>Please write where mail reaches you.</source>
        <translation>请写下您能收到信件的地方。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>住处</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>短期</translation>
    </message>
    <message>
        <source>General delivery at a post office</source>
        <translation>邮局留局自取 (General Delivery)</translation>
    </message>
    <message>
        <source>At an agency</source>
        <translation>在一个机构</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>这个号码无法拨打。请连区号一起输入。例如：408 555 0142</translation>
    </message>
</context>
<context>
    <name>CopyOnItsWayScreen</name>
    <message>
        <source>The portal e-mails you the copy</source>
        <translation>门户会把副本发到您的电子邮箱</translation>
    </message>
    <message>
        <source>It can take a few minutes to arrive.</source>
        <translation>可能要等几分钟才收到。</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>返回文件</translation>
    </message>
</context>
<context>
    <name>CornersScreen</name>
    <message>
        <source>Where is the paper?</source>
        <translation>纸张在哪里？</translation>
    </message>
    <message>
        <source>Move each corner to a corner of the paper. What is outside is cut off.</source>
        <translation>把每个角移到纸张的一个角上。外面的部分会被剪掉。</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Use these corners</source>
        <translation>使用这四个角</translation>
    </message>
    <message>
        <source>First corner, top left of the page</source>
        <translation>第一个角，页面左上</translation>
    </message>
    <message>
        <source>Second corner, top right of the page</source>
        <translation>第二个角，页面右上</translation>
    </message>
    <message>
        <source>Third corner, bottom right of the page</source>
        <translation>第三个角，页面右下</translation>
    </message>
    <message>
        <source>Fourth corner, bottom left of the page</source>
        <translation>第四个角，页面左下</translation>
    </message>
</context>
<context>
    <name>CorrectScreen</name>
    <message>
        <source>What is right?</source>
        <translation>正确的是什么？</translation>
    </message>
    <message>
        <source>This counts from now on. The client sees it, with your note.</source>
        <translation>从现在起以此为准。客户会看到它和您的说明。</translation>
    </message>
    <message>
        <source>Correct it here</source>
        <translation>在此更正</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Why, in words for the client</source>
        <translation>原因，写给客户看</translation>
    </message>
    <message>
        <source>Correct and accept</source>
        <translation>更正并接受</translation>
    </message>
    <message>
        <source>Please say what is right.</source>
        <translation>请说明正确的内容。</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>请告诉客户原因。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>How a date is written: MMMM is the month&apos;s name, d the day, yyyy the year; other letters stand in &apos;…&apos;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <extracomment>How a day soon is written: dddd is the weekday, MMMM the month&apos;s name, d the day; other letters stand in &apos;…&apos;.</extracomment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <extracomment>How a time of day is written: h 12-hour, H 24-hour, mm minutes, AP for AM or PM.</extracomment>
        <translation>HH:mm</translation>
    </message>
</context>
<context>
    <name>DeactivateScreen</name>
    <message>
        <source>Why should the account be closed?</source>
        <translation>为什么要关闭这个账户？</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>请先选择一个原因。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>The account ends at once, on every kiosk and phone.</source>
        <translation>账户在所有自助机和手机上立即停用。</translation>
    </message>
    <message>
        <source>What was given before stays. It waits for your review.</source>
        <translation>之前提供的内容会保留。它们等待您审核。</translation>
    </message>
    <message>
        <source>To open it again, verify the person again and give a new sign-in (rule R7).</source>
        <translation>要重新开通，请再次核实此人并给予新的登录方式（规则 R7）。</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>Somebody else used it (rule R6)</source>
        <translation>别人用过它（规则 R6）</translation>
    </message>
    <message>
        <source>The client wants it (rule R8)</source>
        <translation>客户希望这样（规则 R8）</translation>
    </message>
</context>
<context>
    <name>DeactivatedScreen</name>
    <message>
        <source>The account is closed</source>
        <translation>账户已关闭</translation>
    </message>
    <message>
        <source>Nobody can sign in to it. Who was signed in is told so.</source>
        <translation>没有人能登录它。正在登录的人会得到通知。</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>您现在可以做什么</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>审核客户提供的内容</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>Talk to the client. Look at what was given in the client’s name before you accept it.</source>
        <translation>请和客户谈谈。接受之前，先查看以客户名义提供的内容。</translation>
    </message>
    <message>
        <source>If the client comes back, verify the person again. Then give a new sign-in.</source>
        <translation>如果客户回来，请再次核实此人。然后给予新的登录方式。</translation>
    </message>
</context>
<context>
    <name>DecisionScreen</name>
    <message>
        <source>Do you agree to this paper?</source>
        <translation>您同意这份文件吗？</translation>
    </message>
    <message>
        <source>Both answers are fine. You get services in both cases.</source>
        <translation>两种回答都可以。您都能得到服务。</translation>
    </message>
    <message>
        <source>Yes, I agree</source>
        <translation>是，我同意</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>不，我不同意</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>You sign your answer on the next pages. You can still change it until then.</source>
        <translation>您在后面的页面上签名。在那之前您还可以更改。</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Shelter and housing</source>
        <translation>庇护所和住房</translation>
    </message>
    <message>
        <source>Showers and laundry</source>
        <translation>淋浴和洗衣</translation>
    </message>
    <message>
        <source>Doctor and health</source>
        <translation>医生和健康</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>心理健康</translation>
    </message>
    <message>
        <source>Drugs and alcohol</source>
        <translation>毒品和酒精</translation>
    </message>
    <message>
        <source>Legal help</source>
        <translation>法律帮助</translation>
    </message>
    <message>
        <source>Jobs and training</source>
        <translation>工作和培训</translation>
    </message>
    <message>
        <source>Money and benefits</source>
        <translation>钱和福利</translation>
    </message>
    <message>
        <source>ID and papers</source>
        <translation>证件和文件</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>衣服</translation>
    </message>
    <message>
        <source>Phone and internet</source>
        <translation>电话和互联网</translation>
    </message>
    <message>
        <source>Family and children</source>
        <translation>家庭和儿童</translation>
    </message>
    <message>
        <source>Closed for some time</source>
        <translation>暂停开放</translation>
    </message>
    <message>
        <source>Hours not known. Call first.</source>
        <translation>开放时间不详。请先打电话。</translation>
    </message>
    <message>
        <source>about {miles} miles away</source>
        <translation>距离约 {miles} 英里</translation>
    </message>
    <message>
        <source>about {miles} miles, {minutes} minutes on foot</source>
        <translation>约 {miles} 英里，步行 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}：{hours}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>Ages {youngest} to {oldest}</source>
        <translation>{youngest} 至 {oldest} 岁</translation>
    </message>
    <message>
        <source>Age {youngest} and older</source>
        <translation>{youngest} 岁及以上</translation>
    </message>
    <message>
        <source>Up to age {oldest}</source>
        <translation>{oldest} 岁及以下</translation>
    </message>
    <message>
        <source>Nobody has written when this was checked. Call first.</source>
        <translation>没有记录何时核对过。请先打电话。</translation>
    </message>
    <message>
        <source>Checked on {day}</source>
        <translation>{day} 核对</translation>
    </message>
    <message>
        <source>This place is closed for good</source>
        <translation>这个地方已永久关闭</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>开放时间不对</translation>
    </message>
    <message>
        <source>The phone number is wrong</source>
        <translation>电话号码不对</translation>
    </message>
    <message>
        <source>The address is wrong</source>
        <translation>地址不对</translation>
    </message>
    <message>
        <source>I went there and they sent me away</source>
        <translation>我去了那里，他们没有接待我</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>其他内容不对</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开放</translation>
    </message>
    <message>
        <source>Open now, until {time}</source>
        <translation>现在开放，到 {time}</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在不开放</translation>
    </message>
    <message>
        <source>Closed now, opens at {time}</source>
        <translation>现在不开放，{time} 开门</translation>
    </message>
    <message>
        <source>Closed now, opens {day} at {time}</source>
        <translation>现在不开放，{day} {time} 开门</translation>
    </message>
    <message>
        <source>from {since}</source>
        <translation>从 {since} 起</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} 至 {until}</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>State ID or driver&apos;s license</source>
        <translation>州身份证或驾照</translation>
    </message>
    <message>
        <source>Social Security card</source>
        <translation>社会安全卡</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>出生证明</translation>
    </message>
    <message>
        <source>Pay stub</source>
        <translation>工资单</translation>
    </message>
    <message>
        <source>Benefit letter</source>
        <translation>福利证明信</translation>
    </message>
    <message>
        <source>DD-214 (military papers)</source>
        <translation>DD-214（退伍证明）</translation>
    </message>
    <message>
        <source>Proof of disability</source>
        <translation>残障证明</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>DocumentKindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>您想添加什么？</translation>
    </message>
    <message>
        <source>So your care team knows what it is.</source>
        <translation>这样您的照护团队知道是什么。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>材料种类</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Your document</source>
        <translation>您的材料</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>要求删除</translation>
    </message>
</context>
<context>
    <name>DocumentsScreen</name>
    <message>
        <source>Your documents</source>
        <translation>您的材料</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>添加材料</translation>
    </message>
    <message>
        <source>There is no connection right now. You can still add one. It waits here, and nobody can read it.</source>
        <translation>现在没有网络。您仍然可以添加。材料会保存在这里，没有人能看到。</translation>
    </message>
    <message>
        <source>You have not given one yet. You choose what you give.</source>
        <translation>您还没有提交材料。交什么由您决定。</translation>
    </message>
    <message>
        <source>Nothing of them is shown until you open one.</source>
        <translation>在您打开之前，不会显示任何内容。</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it. They decide, and you see it here.</source>
        <translation>工作人员已经看过，可能需要它。由他们决定，结果会显示在这里。</translation>
    </message>
    <message>
        <source>It is deleted. Nobody can see it any more.</source>
        <translation>已删除。没有人能再看到。</translation>
    </message>
    <message>
        <source>Who can see them</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>打开：{what}</translation>
    </message>
    <message>
        <source>Asked for: {what}</source>
        <translation>需要：{what}</translation>
    </message>
    <message>
        <source>Your care team asks for this</source>
        <translation>您的照护团队需要这个</translation>
    </message>
    <message>
        <source>Take a photo of it</source>
        <translation>给它拍照</translation>
    </message>
    <message>
        <source>Take a photo: {what}</source>
        <translation>拍照：{what}</translation>
    </message>
    <message>
        <source>I do not have it</source>
        <translation>我没有</translation>
    </message>
    <message>
        <source>I do not have it: {what}</source>
        <translation>我没有：{what}</translation>
    </message>
    <message>
        <source>{who}, {day}</source>
        <translation>{who}，{day}</translation>
    </message>
    <message>
        <source>You gave one. Staff look at it.</source>
        <translation>您已提交。工作人员会查看。</translation>
    </message>
    <message>
        <source>You said: {answer}</source>
        <translation>您说过：{answer}</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Your account is ready</source>
        <translation>您的账户已开通</translation>
    </message>
    <message>
        <source>You are signed in now.</source>
        <translation>您现在已登录。</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Only you may use this account. Next time, choose Sign in and use what you have just set.</source>
        <translation>只有您可以使用这个账户。下次请选“登录”，用您刚才设定的方式。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DrawScreen</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <translation>请在线上签名</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>用手指在这里签名</translation>
    </message>
    <message>
        <source>Your signature goes on the paper you just read, and nowhere else.</source>
        <translation>您的签名只用在您刚读过的文件上，不会用在别处。</translation>
    </message>
    <message>
        <source>Yes, this is my signature</source>
        <translation>是，这是我的签名</translation>
    </message>
    <message>
        <source>Check and sign</source>
        <translation>检查并签名</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I cannot draw: use my typed name</source>
        <translation>我不能手写：用我输入的姓名</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销一笔</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新签</translation>
    </message>
    <message>
        <source>I cannot draw: type my name</source>
        <translation>我不能手写：输入姓名</translation>
    </message>
    <message>
        <source>There is nothing on the line yet. Draw your signature, or choose to type your name.</source>
        <translation>线上还没有内容。请手写签名，或选择输入姓名。</translation>
    </message>
    <message>
        <source>This is only a small dot. Is it your signature? If not, draw it again.</source>
        <translation>这只是一个小点。这是您的签名吗？如果不是，请重新签。</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Find a client</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Review what clients gave</source>
        <translation>审核客户提供的内容</translation>
    </message>
    <message>
        <source>Answer messages</source>
        <translation>回复消息</translation>
    </message>
    <message>
        <source>What clients are asked for</source>
        <translation>向客户请求的内容</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>这台自助机</translation>
    </message>
    <message>
        <source>End staff mode</source>
        <translation>结束工作人员模式</translation>
    </message>
</context>
<context>
    <name>EmailCopyScreen</name>
    <message>
        <source>Do you want a copy by e-mail?</source>
        <translation>您要用电子邮件收一份副本吗？</translation>
    </message>
    <message>
        <source>It goes to the e-mail address of your account, and nowhere else.</source>
        <translation>副本只发到您账户的电子邮箱，不会发到别处。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>E-mail is less private</source>
        <translation>电子邮件没有那么私密</translation>
    </message>
    <message>
        <source>Who can open your e-mail can read the paper. It has your name and your signature on it.</source>
        <translation>能打开您邮箱的人都能看到这份文件。上面有您的姓名和签名。</translation>
    </message>
    <message>
        <source>A copy that was e-mailed cannot be called back.</source>
        <translation>已发出的副本无法收回。</translation>
    </message>
    <message>
        <source>Yes, e-mail me a copy</source>
        <translation>是，请发副本给我</translation>
    </message>
</context>
<context>
    <name>EmailScreen</name>
    <message>
        <source>Is this the person’s e-mail?</source>
        <translation>这是本人的电子邮件吗？</translation>
    </message>
    <message>
        <source>The invitation goes there. It must be the one on the contact tab.</source>
        <translation>邀请会发到那里。它必须是联系方式栏里的那一个。</translation>
    </message>
    <message>
        <source>E-mail on the contact tab</source>
        <translation>联系方式栏里的电子邮件</translation>
    </message>
    <message>
        <source>Ask the person. What you change here changes the contact tab.</source>
        <translation>请询问本人。您在这里的更改会改变联系方式栏。</translation>
    </message>
    <message>
        <source>Please ask the person, and tick the box if it is right.</source>
        <translation>请询问本人。如果正确，请打勾。</translation>
    </message>
    <message>
        <source>The person says that this e-mail is right.</source>
        <translation>本人说这个电子邮件是对的。</translation>
    </message>
    <message>
        <source>Verified: invite</source>
        <translation>已核实：邀请</translation>
    </message>
    <message>
        <source>Verified: new sign-in</source>
        <translation>已核实：新的登录方式</translation>
    </message>
    <message>
        <source>Please type the e-mail address of the person.</source>
        <translation>请输入本人的电子邮件地址。</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>HeldScreen</name>
    <message>
        <source>What should happen to it?</source>
        <translation>该如何处理？</translation>
    </message>
    <message>
        <source>This kiosk cannot read it. It stays here until the portal takes it.</source>
        <translation>这台自助终端无法读取。它会留在这里，直到门户接收。</translation>
    </message>
    <message>
        <source>It was sent again. It is still here.</source>
        <translation>已再次发送。它仍在这里。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>保留的原因</translation>
    </message>
    <message>
        <source>The client knows that it is lost for good.</source>
        <translation>客户知道它将永久丢失。</translation>
    </message>
    <message>
        <source>Please talk with the client first, then tick the box.</source>
        <translation>请先与客户谈谈，然后勾选。</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>What help do you need?</source>
        <translation>您需要什么帮助？</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>找人帮忙</translation>
    </message>
    <message>
        <source>I do not need anybody now</source>
        <translation>我现在不需要人了</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>帮助的种类</translation>
    </message>
    <message>
        <source>Do you want to talk to a person? Please ask at the desk.</source>
        <translation>您想和人说话吗？请到服务台问。</translation>
    </message>
    <message>
        <source>Nobody there after a while? Then please ask at the desk.</source>
        <translation>过了一会儿还没有人来？请到服务台问。</translation>
    </message>
    <message>
        <source>Do you still need somebody? Please ask at the desk, or ask again here.</source>
        <translation>您还需要人吗？请到服务台问，或在这里再叫一次。</translation>
    </message>
    <message>
        <source>Staff see which kiosk asks. They do not see who you are or what you do here.</source>
        <translation>工作人员只看到是哪台自助机在叫人。他们看不到您是谁，也看不到您在做什么。</translation>
    </message>
    <message>
        <source>Ask a person here</source>
        <translation>请这里的人帮忙</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再叫一次</translation>
    </message>
    <message>
        <source>Staff were told at {time}.</source>
        <translation>已在 {time} 告诉工作人员。</translation>
    </message>
    <message>
        <source>Somebody who works here will come to you.</source>
        <translation>这里的一位工作人员会到您这里来。</translation>
    </message>
    <message>
        <source>Staff could not be told that you need nobody now. Your call ends by itself at {time}.</source>
        <translation>没能告诉工作人员您不需要人了。这次呼叫会在 {time} 自动结束。</translation>
    </message>
    <message>
        <source>Staff could not be told from here. Please ask at the desk.</source>
        <translation>从这里没能告诉工作人员。请到服务台问。</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>请触摸屏幕继续。</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Hello. What would you like to do?</source>
        <translation>您好。您想做什么？</translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation>阅读并签名</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>You can read it now and answer.</source>
        <translation>您现在可以阅读并回复。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>See my appointments</source>
        <translation>查看我的预约</translation>
    </message>
    <message>
        <source>You can take a photo of it here, or say that you do not have it.</source>
        <translation>您可以在这里拍照，或者说您没有。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Your care team asks where they can find you</source>
        <translation>您的关怀团队想知道在哪里能找到您</translation>
    </message>
    <message>
        <source>Tell only what is safe for you.</source>
        <translation>只说对您安全的内容。</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>告诉一个地点</translation>
    </message>
    <message numerus="yes">
        <source>%n new from your care team</source>
        <translation>
            <numerusform>照护团队有 %n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to your care team</source>
        <translation>给您的照护团队写信</translation>
    </message>
    <message>
        <source>Last told: {day}</source>
        <translation>上次告知：{day}</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>尚未告知</translation>
    </message>
    <message numerus="yes">
        <source>%n ways to reach you</source>
        <translation>
            <numerusform>%n 种联系您的方式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed papers</source>
        <translation>
            <numerusform>%n 份已签文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Food, a bed, a doctor and more</source>
        <translation>食物、床位、医生等</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message>
        <source>Your case manager wrote to you</source>
        <translation>您的个案经理给您写了信息</translation>
    </message>
    <message>
        <source>Your care team wrote to you</source>
        <translation>您的照护团队给您写了信息</translation>
    </message>
    <message>
        <source>You have an appointment today at {time}</source>
        <translation>您今天 {time} 有预约</translation>
    </message>
    <message>
        <source>You have an appointment tomorrow at {time}</source>
        <translation>您明天 {time} 有预约</translation>
    </message>
    <message>
        <source>Your appointment on {day} at {time} is cancelled</source>
        <translation>您 {day} {time} 的预约已取消</translation>
    </message>
    <message>
        <source>Your care team cancelled it. You can book another time.</source>
        <translation>您的照护团队取消了它。您可以预订别的时间。</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel.</source>
        <translation>如果您不能来，请取消。</translation>
    </message>
    <message>
        <source>Your care team asks for a document</source>
        <translation>您的照护团队需要一份材料</translation>
    </message>
    <message numerus="yes">
        <source>Your care team asks for %n documents</source>
        <translation>
            <numerusform>您的照护团队需要 %n 份材料</numerusform>
        </translation>
    </message>
    <message>
        <source>One paper is waiting for you to sign</source>
        <translation>有一份文件等您签名</translation>
    </message>
    <message numerus="yes">
        <source>%n papers are waiting for you to sign</source>
        <translation>
            <numerusform>有 %n 份文件等您签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is new since you signed. About 3 minutes.</source>
        <translation>您签名后内容有更新。大约 3 分钟。</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no.</source>
        <translation>您先阅读，再回答同意或不同意。</translation>
    </message>
    <message>
        <source>It says who may see your information. About 3 minutes.</source>
        <translation>它说明谁可以看您的信息。大约 3 分钟。</translation>
    </message>
</context>
<context>
    <name>HowLongScreen</name>
    <message>
        <source>How long is this true?</source>
        <translation>这在多长时间内有效？</translation>
    </message>
    <message>
        <source>After that, your care team knows that it is old.</source>
        <translation>之后，您的照护团队会知道这已过时。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>IdentifierScreen</name>
    <message>
        <source>How do you sign in?</source>
        <translation>您怎样登录？</translation>
    </message>
    <message>
        <source>So we know which account to open.</source>
        <translation>这样我们知道打开哪个账户。</translation>
    </message>
    <message>
        <source>E-mail address, user name or card number</source>
        <translation>电子邮件地址、用户名或卡号</translation>
    </message>
    <message>
        <source>You find the card number below the square code of your card.</source>
        <translation>卡号在您卡上的二维码下面。</translation>
    </message>
    <message>
        <source>Use my phone</source>
        <translation>用我的手机</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please type your e-mail address, user name or card number.</source>
        <translation>请输入您的电子邮件地址、用户名或卡号。</translation>
    </message>
</context>
<context>
    <name>InviteRefusedScreen</name>
    <message>
        <source>This person cannot be invited yet</source>
        <translation>还不能邀请这个人</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <translation>规则 {rule}</translation>
    </message>
</context>
<context>
    <name>ItemScreen</name>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Given in the portal · {day}</source>
        <translation>在门户中提供 · {day}</translation>
    </message>
    <message>
        <source>Given in the portal · {day} · waited on a kiosk</source>
        <translation>在门户中提供 · {day} · 曾在自助终端上等待</translation>
    </message>
    <message>
        <source>A permission was taken back</source>
        <translation>一项同意已被收回</translation>
    </message>
    <message>
        <source>Can this be taken over?</source>
        <translation>可以采用这项内容吗？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>我已看过</translation>
    </message>
    <message>
        <source>This account was closed because somebody else used it. Ask the client first.</source>
        <translation>此账户因别人使用而被关闭。请先询问客户。</translation>
    </message>
    <message>
        <source>Staff changed this after the client had looked. You see both.</source>
        <translation>客户查看后，工作人员更改了这项内容。您能看到两个版本。</translation>
    </message>
    <message>
        <source>The client signs in with this address. Accept changes it there too.</source>
        <translation>客户用这个地址登录。接受后登录地址也会改变。</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>It is safe here that you took your permission back. It goes to the portal as soon as possible.</source>
        <translation>您撤回许可这件事已安全保存在这里，会尽快发往门户。</translation>
    </message>
    <message>
        <source>Your place is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的地点已安全保存。一有网络就会发送到门户。</translation>
    </message>
    <message>
        <source>Your message is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的信息已安全保存。一有连接就会送到门户。</translation>
    </message>
    <message>
        <source>Your change is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的更改已安全保存。一有网络就会发送到门户。</translation>
    </message>
    <message>
        <source>Your message that you cannot come is safe here. It goes to the portal as soon as there is a connection.</source>
        <translation>您不能来的通知已安全保存在这里。一有网络就会送到门户。</translation>
    </message>
    <message>
        <source>Your wish is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的愿望已安全保存。一有网络就会送到门户。</translation>
    </message>
    <message>
        <source>Your document is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的材料已安全保存。一有网络就会送到门户。</translation>
    </message>
    <message>
        <source>Your answer is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您的回答已安全保存。一有网络就会送到门户。</translation>
    </message>
    <message>
        <source>The portal knows since {day} at {time} that you took your permission back.</source>
        <translation>门户已于 {day} {time} 得知您撤回了许可。</translation>
    </message>
    <message>
        <source>Your place reached the portal on {day} at {time}.</source>
        <translation>您的地点已于 {day} {time} 送达门户。</translation>
    </message>
    <message>
        <source>Your change reached the portal on {day} at {time}.</source>
        <translation>您的更改已于 {day} {time} 送达门户。</translation>
    </message>
    <message>
        <source>Your message that you cannot come reached the portal on {day} at {time}.</source>
        <translation>您不能来的通知已于 {day} {time} 到达门户。</translation>
    </message>
    <message>
        <source>Your wish reached the portal on {day} at {time}.</source>
        <translation>您的愿望已于 {day} {time} 到达门户。</translation>
    </message>
    <message>
        <source>Your message reached the portal on {day} at {time}.</source>
        <translation>您的信息已于 {day} {time} 到达门户。</translation>
    </message>
    <message>
        <source>Your document reached the portal on {day} at {time}.</source>
        <translation>您的材料已于 {day} {time} 送达门户。</translation>
    </message>
    <message>
        <source>Your answer reached the portal on {day} at {time}.</source>
        <translation>您的回答已于 {day} {time} 送达门户。</translation>
    </message>
    <message>
        <source>The portal could not take this yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收。它在这里是安全的。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not take your place yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的地点。它在这里是安全的。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not take your message yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的信息。它安全地保存在这里。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not take your change yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的更改。它在这里是安全的。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not cancel it yet. It is safe here. Please tell staff that you cannot come.</source>
        <translation>门户还没能取消。您的通知安全保存在这里。请告诉工作人员您不能来。</translation>
    </message>
    <message>
        <source>The portal could not take your wish yet. It is safe here. Staff will look at it.</source>
        <translation>门户还没能接收您的愿望。它安全保存在这里。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not take your document yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的材料。它在这里是安全的。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal could not take your answer yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的回答。它在这里是安全的。工作人员会查看。</translation>
    </message>
    <message>
        <source>The portal did not take this paper: it is not as you signed it.</source>
        <translation>门户没有接收这份文件：它与您签署时不同。</translation>
    </message>
    <message>
        <source>The portal did not take this: it was damaged on the way.</source>
        <translation>门户没有接收：它在途中损坏了。</translation>
    </message>
    <message>
        <source>{agency} will see it. You can take it back at any time, here or with staff.</source>
        <translation>{agency} 会看到它。您可以随时在这里或与工作人员一起撤回。</translation>
    </message>
    <message>
        <source>{agency} will see it. You can read it again here at any time.</source>
        <translation>{agency} 会看到它。您可以随时在这里再读一遍。</translation>
    </message>
    <message>
        <source>Staff at {agency} are told. From now on, the paper gives nobody the right to share.</source>
        <translation>{agency} 的工作人员会得到通知。从现在起，这份文件不再允许任何人共享信息。</translation>
    </message>
    <message>
        <source>Your care team sees that you do not come. You can book another time under Messages.</source>
        <translation>您的照护团队会看到您不来。您可以在“消息”中预订别的时间。</translation>
    </message>
    <message>
        <source>Your care team sees that you want to look at it together. Talk about it when you meet.</source>
        <translation>您的照护团队会看到您想一起看。见面时请谈这件事。</translation>
    </message>
    <message>
        <source>Your care team looks at it. You see under My documents when they did.</source>
        <translation>您的照护团队会查看。在“我的材料”中可以看到他们何时看过。</translation>
    </message>
    <message>
        <source>Your care team reads it. They look for what to do next.</source>
        <translation>您的照护团队会阅读，并想办法怎么做。</translation>
    </message>
    <message>
        <source>{agency} will see it. It lasts until {until}, unless you take it back sooner.</source>
        <translation>{agency} 会看到它。有效期到 {until}，除非您提前撤回。</translation>
    </message>
    <message>
        <source>{agency} will see that you said no. You still get services.</source>
        <translation>{agency} 会看到您没有同意。您仍然可以得到服务。</translation>
    </message>
    <message>
        <source>Your care team can see it. You can remove it at any time.</source>
        <translation>您的照护团队可以看到。您可以随时删除。</translation>
    </message>
    <message>
        <source>Your care team reads it at the portal. The answer comes here, under Messages.</source>
        <translation>您的照护团队会在门户上阅读。回复会出现在这里的“信息”中。</translation>
    </message>
    <message>
        <source>Staff look at it. Then your care team uses it to reach you.</source>
        <translation>工作人员会先查看，然后您的照护团队用它联系您。</translation>
    </message>
    <message>
        <source>Your signed paper is safe. It goes to the portal as soon as there is a connection.</source>
        <translation>您签署的文件已安全保存。一有网络就会发送到门户。</translation>
    </message>
    <message>
        <source>Your signed paper reached the portal on {day} at {time}.</source>
        <translation>您签署的文件已于 {day} {time} 送达门户。</translation>
    </message>
    <message>
        <source>The portal could not take your paper yet. It is safe here. Staff will look at it.</source>
        <translation>门户还不能接收您的文件。它在这里是安全的。工作人员会查看。</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Nothing of yours stays on this computer when you end your visit.</source>
        <translation>您结束使用后，这台电脑上不会留下您的任何内容。</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>做其他事情</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Saved on this kiosk</source>
        <translation>已保存在这台自助机上</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Please tell staff now. They can help you to do it again.</source>
        <translation>请现在告诉工作人员。他们可以帮您重新做。</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>On-screen keyboard</source>
        <translation>屏幕键盘</translation>
    </message>
    <message>
        <source>Mark {mark} for the next letter</source>
        <translation>下一个字母的符号 {mark}</translation>
    </message>
    <message>
        <source>Keys {label}</source>
        <translation>按键 {label}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
</context>
<context>
    <name>KindScreen</name>
    <message>
        <source>What do you want to add?</source>
        <translation>您想添加什么？</translation>
    </message>
    <message>
        <source>One way is enough. More ways help if one stops working.</source>
        <translation>一种方式就够了。多几种，在一种失效时会有帮助。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation>联系您的方式</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>菲律宾语</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Close, but not the same</source>
        <translation>接近，但不相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>证件上没有</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>档案里没有</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Here, at this center</source>
        <translation>就在这个中心</translation>
    </message>
    <message>
        <source>An address or a place</source>
        <translation>一个地址或地点</translation>
    </message>
    <message>
        <source>Where two streets meet</source>
        <translation>两条街的路口</translation>
    </message>
    <message>
        <source>Near something that people know</source>
        <translation>在大家都知道的地方附近</translation>
    </message>
    <message>
        <source>Example: Main Library, second floor</source>
        <translation>例如：总图书馆二楼</translation>
    </message>
    <message>
        <source>Example: First Street and Oak Street</source>
        <translation>例如：First Street 和 Oak Street</translation>
    </message>
    <message>
        <source>Example: under the bridge at 5th</source>
        <translation>例如：第 5 街的桥下</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>傍晚</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>夜里</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何一天</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>只有今天</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>一个星期</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Until I say something else</source>
        <translation>直到我另行告知</translation>
    </message>
    <message>
        <source>Until you say something else</source>
        <translation>直到您另行告知</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>到 {day}</translation>
    </message>
</context>
<context>
    <name>LongField</name>
    <message numerus="yes">
        <source>There is room for %n more letters.</source>
        <translation>
            <numerusform>还可以写 %n 个字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAtPhotoScreen</name>
    <message>
        <source>Can you read every word?</source>
        <translation>每个字都能看清吗？</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>您的照片</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>重新拍</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Clear text</source>
        <translation>文字清晰</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>If not, take it again. The camera is off now.</source>
        <translation>如果看不清，请重新拍。摄像头现在是关的。</translation>
    </message>
    <message>
        <source>Move the corners</source>
        <translation>移动四个角</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用这张照片</translation>
    </message>
</context>
<context>
    <name>LostCardScreen</name>
    <message>
        <source>Did you lose your card?</source>
        <translation>您的卡丢了吗？</translation>
    </message>
    <message>
        <source>Tell us, and nobody else can use it.</source>
        <translation>告诉我们，别人就不能用它。</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>The card stops working at once, for you too.</source>
        <translation>这张卡立刻失效，您也不能再用。</translation>
    </message>
    <message>
        <source>You stay signed in until you end this visit.</source>
        <translation>在您结束这次使用之前，您仍是登录状态。</translation>
    </message>
    <message>
        <source>To sign in again, you need a new card. Staff give you one in a minute.</source>
        <translation>要再次登录，您需要一张新卡。工作人员一分钟内给您。</translation>
    </message>
    <message>
        <source>Yes, my card is lost</source>
        <translation>是的，我的卡丢了</translation>
    </message>
</context>
<context>
    <name>MaskedValue</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide {what}</source>
        <translation>隐藏：{what}</translation>
    </message>
    <message>
        <source>Show {what}</source>
        <translation>显示：{what}</translation>
    </message>
</context>
<context>
    <name>MethodScreen</name>
    <message>
        <source>How do you want to sign in?</source>
        <translation>您想怎样登录？</translation>
    </message>
    <message>
        <source>Staff can change this for you at any time.</source>
        <translation>工作人员可以随时为您更改。</translation>
    </message>
    <message>
        <source>Please choose one of the two ways.</source>
        <translation>请选择两种方式中的一种。</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>电子邮件和密码</translation>
    </message>
    <message>
        <source>You sign in with {email}. Good if you use your e-mail often.</source>
        <translation>您用 {email} 登录。如果您常用电子邮件，这很合适。</translation>
    </message>
    <message>
        <source>Card and PIN</source>
        <translation>卡和 PIN 码</translation>
    </message>
    <message>
        <source>You get a card number and choose a PIN. Good if you have no phone.</source>
        <translation>您会得到一个卡号，并选一个 PIN 码。如果您没有电话，这很合适。</translation>
    </message>
</context>
<context>
    <name>MineScreen</name>
    <message>
        <source>Your appointments</source>
        <translation>您的预约</translation>
    </message>
    <message>
        <source>There is no connection, so you cannot book a time now. You can still cancel.</source>
        <translation>没有网络，所以您现在不能预订时间。您仍然可以取消。</translation>
    </message>
    <message>
        <source>Book a time</source>
        <translation>预订时间</translation>
    </message>
    <message>
        <source>If you cannot come, please cancel. Then somebody else can have the time.</source>
        <translation>如果您不能来，请取消。这样别人可以用这个时间。</translation>
    </message>
    <message>
        <source>You have no appointment now. You can book a time with your care team.</source>
        <translation>您现在没有预约。您可以与照护团队预订时间。</translation>
    </message>
    <message>
        <source>You have no appointment, and no times are offered now. You can write to your care team.</source>
        <translation>您没有预约，现在也没有可选的时间。您可以写信给照护团队。</translation>
    </message>
    <message>
        <source>You have no appointment now.</source>
        <translation>您现在没有预约。</translation>
    </message>
    <message>
        <source>Cancel this appointment</source>
        <translation>取消这次预约</translation>
    </message>
    <message>
        <source>Cancel: {when}</source>
        <translation>取消：{when}</translation>
    </message>
    <message>
        <source>This is over.</source>
        <translation>这次预约已过。</translation>
    </message>
    <message>
        <source>You cancelled this. It is saved here and goes to the portal.</source>
        <translation>您已取消。已保存在这里，会送到门户。</translation>
    </message>
    <message>
        <source>You cancelled this.</source>
        <translation>您已取消。</translation>
    </message>
    <message>
        <source>Your care team cancelled this. You do not need to come.</source>
        <translation>您的照护团队取消了这次预约。您不用来。</translation>
    </message>
</context>
<context>
    <name>NameDocumentScreen</name>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>A few words are enough. Your care team reads them.</source>
        <translation>写几个字就够了。您的照护团队会看。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Example: letter from a doctor</source>
        <translation>例如：医生的信</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please write what it is, in a few words.</source>
        <translation>请用几个字写下这是什么。</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>What is your full name?</source>
        <translation>您的全名是什么？</translation>
    </message>
    <message>
        <source>It stands on the paper next to your signature.</source>
        <translation>它会写在文件上您的签名旁边。</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>名字和姓氏</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please type your first and last name.</source>
        <translation>请输入您的名字和姓氏。</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再输一次 PIN 码</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>Please type 6 digits.</source>
        <translation>请输入 6 位数字。</translation>
    </message>
    <message>
        <source>Please type 15 letters or more. You have {n} now.</source>
        <translation>请输入 15 个或更多字符。现在有 {n} 个。</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Please type this one again.</source>
        <translation>两个 PIN 码不一样。请再输入这一个。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Please type this one again.</source>
        <translation>两个密码不一样。请再输入这一个。</translation>
    </message>
    <message>
        <source>6 digits that others cannot guess. You need them each time you use your card.</source>
        <translation>6 位别人猜不到的数字。每次用卡时都需要它。</translation>
    </message>
    <message>
        <source>15 letters or more. Three or four words that you remember are good.</source>
        <translation>15 个字符或更多。用三四个您记得住的词就很好。</translation>
    </message>
</context>
<context>
    <name>NewSecretScreen</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>选一个 PIN 码</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>选一个密码</translation>
    </message>
</context>
<context>
    <name>NotVerifiedScreen</name>
    <message>
        <source>Not verified is recorded</source>
        <translation>已记录为未核实</translation>
    </message>
    <message>
        <source>Nobody was invited.</source>
        <translation>没有邀请任何人。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Ask the person for a paper or a fact that is in the record. Then look them up again.</source>
        <translation>请向本人要一份档案里有的证件或信息，然后再查一次。</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>下一位客户</translation>
    </message>
</context>
<context>
    <name>NowScreen</name>
    <message>
        <source>Do you want to see this now, or with your case manager?</source>
        <translation>您想现在看，还是与您的个案经理一起看？</translation>
    </message>
    <message>
        <source>Both are fine. You can also stop reading at any time.</source>
        <translation>两种都可以。您也可以随时停止阅读。</translation>
    </message>
    <message>
        <source>You asked to see this with your case manager. They can see that you asked.</source>
        <translation>您请求与您的个案经理一起看。他们能看到您的请求。</translation>
    </message>
    <message>
        <source>I want to see it now</source>
        <translation>我想现在看</translation>
    </message>
    <message>
        <source>With my case manager</source>
        <translation>与我的个案经理一起</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>If you choose your case manager, we tell them that you want to look at it together.</source>
        <translation>如果您选择个案经理，我们会告诉他们您想一起看。</translation>
    </message>
</context>
<context>
    <name>OfferScreen</name>
    <message>
        <source>Print this</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>手机用的二维码</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code. It opens on your phone.</source>
        <translation>用手机相机对准这个码。它会在您的手机上打开。</translation>
    </message>
</context>
<context>
    <name>OnPaperScreen</name>
    <message>
        <source>Please ask staff for the paper</source>
        <translation>请向工作人员要这份文件</translation>
    </message>
    <message>
        <source>Nothing was signed on this screen.</source>
        <translation>没有在这个屏幕上签署任何内容。</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>怎么说</translation>
    </message>
    <message>
        <source>Go to the desk and say:</source>
        <translation>请到服务台说：</translation>
    </message>
    <message>
        <source>“I would like to sign the release of information on paper.”</source>
        <translation>“我想在纸上签署信息共享许可书。”</translation>
    </message>
    <message>
        <source>“I would like to sign my form on paper.”</source>
        <translation>“我想在纸上签署我的表格。”</translation>
    </message>
    <message>
        <source>The paper stays on your list here until it is signed.</source>
        <translation>在签名之前，这份文件会一直留在您的清单上。</translation>
    </message>
    <message>
        <source>Do something else</source>
        <translation>做其他事情</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Text of the paper</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Page {number} of {count} · {title}, version {version}, {language}</source>
        <translation>第 {number} 页，共 {count} 页 · {title}，版本 {version}，{language}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printing. Take the paper with you.</source>
        <translation>正在打印。请带走纸张。</translation>
    </message>
    <message>
        <source>It is printed. Take the paper with you.</source>
        <translation>已打印。请带走纸张。</translation>
    </message>
    <message>
        <source>It could not be printed. What you need still stands here.</source>
        <translation>无法打印。您需要的内容仍在这里。</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Saved on this kiosk on {signed}. It is on its way to the portal.</source>
        <translation>{signed} 保存在这台自助机上。正在发往门户。</translation>
    </message>
    <message>
        <source>You took it back. That is saved on this kiosk and on its way to the portal.</source>
        <translation>您已撤回。这已保存在这台自助机上，正在发往门户。</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It lasts until {until}.</source>
        <translation>您于 {signed} 同意。有效期到 {until}。</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ends soon: on {until}.</source>
        <translation>您于 {signed} 同意。即将到期：{until}。</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It ended on {until}.</source>
        <translation>您于 {signed} 同意。已于 {until} 到期。</translation>
    </message>
    <message>
        <source>You said no on {signed}.</source>
        <translation>您于 {signed} 表示不同意。</translation>
    </message>
    <message>
        <source>You agreed on {signed}. You took it back on {revoked}.</source>
        <translation>您于 {signed} 同意，于 {revoked} 撤回。</translation>
    </message>
    <message>
        <source>You signed on {signed}. Staff did not take this over. Please ask them why.</source>
        <translation>您于{signed}签署。工作人员没有采用。请询问原因。</translation>
    </message>
    <message>
        <source>You agreed on {signed}. It has no end date.</source>
        <translation>您于 {signed} 同意。没有结束日期。</translation>
    </message>
    <message>
        <source>You signed on {signed}. A later paper took its place.</source>
        <translation>您于 {signed} 签名。后来的一份文件取代了它。</translation>
    </message>
</context>
<context>
    <name>PapersScreen</name>
    <message>
        <source>Your signed papers</source>
        <translation>您签署的文件</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Touch a paper to read it, to get a copy, or to take a permission back.</source>
        <translation>触摸一份文件，可以阅读、拿副本或撤回许可。</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>参考号 {reference}</translation>
    </message>
</context>
<context>
    <name>PhoneCodeScreen</name>
    <message>
        <source>Sign in with your phone</source>
        <translation>用您的手机登录</translation>
    </message>
    <message>
        <source>So nobody here sees what you type.</source>
        <translation>这样这里没有人看到您输入什么。</translation>
    </message>
    <message>
        <source>Square code for your phone</source>
        <translation>给您手机用的二维码</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>1. Point the camera of your phone at the square code.</source>
        <translation>1. 用您手机的相机对准二维码。</translation>
    </message>
    <message>
        <source>2. Sign in on your phone. Then look here again.</source>
        <translation>2. 在您的手机上登录。然后再看这里。</translation>
    </message>
    <message>
        <source>No camera?</source>
        <translation>没有相机？</translation>
    </message>
    <message>
        <source>Open this page on your phone:</source>
        <translation>在您的手机上打开这个网页：</translation>
    </message>
    <message>
        <source>Then type this code:</source>
        <translation>然后输入这个代码：</translation>
    </message>
    <message>
        <source>This code works for less than a minute.</source>
        <translation>这个代码有效时间不到一分钟。</translation>
    </message>
    <message numerus="yes">
        <source>This code works for about %n more minute(s).</source>
        <translation>
            <numerusform>这个代码大约还有 %n 分钟有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoneNumberScreen</name>
    <message>
        <source>Type this number on your phone</source>
        <translation>在您的手机上输入这个数字</translation>
    </message>
    <message>
        <source>So we know that you stand here with your phone.</source>
        <translation>这样我们知道您拿着手机站在这里。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Does your phone not ask for a number? Then somebody else used your code. Get a new one.</source>
        <translation>您的手机没有要您输入数字吗？那么有人用了您的代码。请获取新的代码。</translation>
    </message>
    <message>
        <source>Get a new code</source>
        <translation>获取新代码</translation>
    </message>
</context>
<context>
    <name>PhoneOverScreen</name>
    <message>
        <source>Get a new code</source>
        <translation>获取新代码</translation>
    </message>
    <message>
        <source>The sign-in was stopped on the phone</source>
        <translation>登录已在手机上停止</translation>
    </message>
    <message>
        <source>This code does not work any more</source>
        <translation>这个代码不能再用了</translation>
    </message>
    <message>
        <source>Nobody is signed in. You can try again, or go back to the other ways.</source>
        <translation>没有人登录。您可以再试一次，或返回选择其他方式。</translation>
    </message>
    <message>
        <source>Its time is over, or it was used. You can get a new one.</source>
        <translation>时间已到，或者已经用过。您可以获取新的代码。</translation>
    </message>
</context>
<context>
    <name>PhotoScreen</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
    <message>
        <source>Good. Stay like that.</source>
        <translation>很好。请保持不动。</translation>
    </message>
    <message>
        <source>There is no picture yet. Please wait a moment.</source>
        <translation>还没有画面。请稍等。</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>再试一次摄像头</translation>
    </message>
    <message>
        <source>Tell my care team that I need help</source>
        <translation>告诉我的照护团队我需要帮助</translation>
    </message>
    <message>
        <source>You can show the paper to staff, use another kiosk, or come back another day.</source>
        <translation>您可以把纸拿给工作人员看，用另一台自助机，或者改天再来。</translation>
    </message>
    <message>
        <source>Show the paper to the camera</source>
        <translation>把纸放在摄像头前</translation>
    </message>
    <message>
        <source>Show page {number} to the camera</source>
        <translation>把第 {number} 页放在摄像头前</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>摄像头已打开</translation>
    </message>
    <message>
        <source>The camera starts. Please wait a moment.</source>
        <translation>摄像头正在启动。请稍等。</translation>
    </message>
    <message>
        <source>The photo is taken by itself. You can press the button too. It is fine if the paper is old.</source>
        <translation>照片会自动拍摄。您也可以按按钮。纸张旧也没关系。</translation>
    </message>
    <message>
        <source>Hold it flat and still. All four corners are in the picture. It is fine if it is old.</source>
        <translation>请拿平，不要动。四个角都要在画面里。旧的也可以。</translation>
    </message>
</context>
<context>
    <name>PinAgainScreen</name>
    <message>
        <source>What is your own PIN?</source>
        <translation>您自己的 PIN 码是什么？</translation>
    </message>
    <message>
        <source>So nobody else does this while you look away.</source>
        <translation>这样别人就不能趁您不注意时操作。</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>关闭账户</translation>
    </message>
    <message>
        <source>Give a new sign-in</source>
        <translation>给予新的登录方式</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>请输入您的 PIN 码。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Where I can be found</source>
        <translation>在哪里可以找到我</translation>
    </message>
    <message>
        <source>My contact information</source>
        <translation>我的联系方式</translation>
    </message>
    <message>
        <source>My papers and ID</source>
        <translation>我的文件和证件</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>查找附近的帮助</translation>
    </message>
    <message>
        <source>My account and privacy</source>
        <translation>我的账户和隐私</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>How do people find you here?</source>
        <translation>别人怎样在这里找到您？</translation>
    </message>
    <message>
        <source>Use your own words. Your care team reads them as you write them.</source>
        <translation>请用您自己的话。您的照护团队会读到您的原话。</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What helps to find you? You can leave this empty.</source>
        <translation>怎样更容易找到您？可以不填。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Please write where it is, in your own words.</source>
        <translation>请用您自己的话写下在哪里。</translation>
    </message>
</context>
<context>
    <name>Portal</name>
    <message>
        <source>Customer Portal</source>
        <translation>客户门户</translation>
    </message>
    <message>
        <source>Help line: {number}</source>
        <translation>帮助热线：{number}</translation>
    </message>
    <message>
        <source>If you are in danger or in crisis: {number}</source>
        <translation>如果您有危险或处于危机中：{number}</translation>
    </message>
    <message>
        <source>Some of this is not in your language yet. It is in English.</source>
        <translation>有些内容还没有您的语言。这些内容是英文。</translation>
    </message>
</context>
<context>
    <name>Printable</name>
    <message>
        <source>This kiosk cannot print {letters}. Please write it another way.</source>
        <translation>本机无法打印 {letters}。请换一种写法。</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Question {number} of {count} · {title}</source>
        <translation>第 {number} 个问题，共 {count} 个 · {title}</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>这里可以不填。</translation>
    </message>
    <message>
        <source>This paper needs an answer here.</source>
        <translation>这份文件需要您在这里回答。</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The screen is off. Touch it, or press Escape, to switch it on.</source>
        <translation>屏幕已关闭。请触摸屏幕或按 Escape 键打开。</translation>
    </message>
</context>
<context>
    <name>ReadAloudPanel</name>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>This kiosk has no voice for this language.</source>
        <translation>这台自助机没有这种语言的语音。</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>朗读本页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声一点</translation>
    </message>
    <message>
        <source>Screen off while it speaks</source>
        <translation>朗读时关闭屏幕</translation>
    </message>
    <message>
        <source>I wear headphones</source>
        <translation>我戴着耳机</translation>
    </message>
    <message>
        <source>Then it reads your own information too. Nobody else should hear it.</source>
        <translation>这样也会读出您的个人信息。不应让别人听到。</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>How you read now</source>
        <translation>您现在的阅读方式</translation>
    </message>
    <message>
        <source>You can change all three at the top of each page.</source>
        <translation>这三项都可以在每页上方更改。</translation>
    </message>
    <message>
        <source>We remember how you read</source>
        <translation>我们记住您的阅读方式</translation>
    </message>
    <message>
        <source>Remember for next time?</source>
        <translation>下次也记住吗？</translation>
    </message>
    <message>
        <source>Each kiosk looks like this after you sign in. What you change is remembered too.</source>
        <translation>您登录后，每台自助机都会这样显示。您的更改也会记住。</translation>
    </message>
    <message>
        <source>Then each kiosk looks like this after you sign in.</source>
        <translation>这样您登录后，每台自助机都会这样显示。</translation>
    </message>
    <message>
        <source>Do not remember it any more</source>
        <translation>不再记住</translation>
    </message>
    <message>
        <source>Yes, remember it</source>
        <translation>是的，请记住</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>语言：{name}</translation>
    </message>
    <message>
        <source>Text: normal</source>
        <translation>文字：普通</translation>
    </message>
    <message>
        <source>Text: large</source>
        <translation>文字：大</translation>
    </message>
    <message>
        <source>Text: largest</source>
        <translation>文字：最大</translation>
    </message>
    <message>
        <source>Contrast: high</source>
        <translation>对比度：高</translation>
    </message>
    <message>
        <source>Contrast: normal</source>
        <translation>对比度：普通</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>text field</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>tick box</source>
        <translation>勾选框</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>place to draw</source>
        <translation>手写区</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>RefusedScreen</name>
    <message>
        <source>We could not open this invitation</source>
        <translation>我们无法打开这个邀请</translation>
    </message>
    <message>
        <source>You can check what you typed and try again.</source>
        <translation>您可以检查输入的内容，再试一次。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>If it still does not work, please talk to a member of staff. They can make a new invitation.</source>
        <translation>如果还是不行，请找工作人员。他们可以做一个新的邀请。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>RejectScreen</name>
    <message>
        <source>Why can it not be taken over?</source>
        <translation>为什么不能采用？</translation>
    </message>
    <message>
        <source>The client reads this, in their own language.</source>
        <translation>客户会用自己的语言看到这些。</translation>
    </message>
    <message>
        <source>Please choose a reason first.</source>
        <translation>请先选择一个原因。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>如果愿意，请用您自己的话说明</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Please tell the client why.</source>
        <translation>请告诉客户原因。</translation>
    </message>
</context>
<context>
    <name>RemoveScreen</name>
    <message>
        <source>Do you want to have it deleted?</source>
        <translation>您想删除它吗？</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>之后会怎样</translation>
    </message>
    <message>
        <source>Staff have looked at it and may need it to help you. So they decide.</source>
        <translation>工作人员已经看过，可能需要它来帮助您。所以由他们决定。</translation>
    </message>
    <message>
        <source>Staff have not looked at it. So it is gone at once, for good.</source>
        <translation>工作人员还没有看过。所以会立刻永久删除。</translation>
    </message>
    <message>
        <source>You see here what they decide. You can also ask them.</source>
        <translation>您会在这里看到他们的决定。您也可以问他们。</translation>
    </message>
    <message>
        <source>You can give it again at any time.</source>
        <translation>您可以随时再次提交。</translation>
    </message>
    <message>
        <source>Ask to delete it</source>
        <translation>要求删除</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>是的，删除</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Only places that are open now</source>
        <translation>只看现在开门的地方</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>We found nothing. Try another word, or ask staff.</source>
        <translation>没有找到。请换一个词，或询问工作人员。</translation>
    </message>
    <message>
        <source>For “{query}”. Touch one to see more.</source>
        <translation>“{query}”的结果。触摸一项查看更多。</translation>
    </message>
    <message>
        <source>Touch one to see more.</source>
        <translation>触摸一项查看更多。</translation>
    </message>
    <message>
        <source>Places with unknown hours are not shown. Touch one to see more.</source>
        <translation>不显示开放时间不明的地方。点一个看更多。</translation>
    </message>
    <message>
        <source>None of them is open now, as far as we know. Call first, or look again later.</source>
        <translation>据我们所知，现在都没有开门。请先打电话，或晚些再看。</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>是谁？</translation>
    </message>
    <message numerus="yes">
        <source>%n people were found. Choose one.</source>
        <translation>
            <numerusform>找到 %n 人。请选择一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please choose a person first.</source>
        <translation>请先选择一个人。</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Born {year} · HMIS id {hmis_id} · {account}</source>
        <translation>生于 {year} · HMIS 编号 {hmis_id} · {account}</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>我的评估结果</translation>
    </message>
    <message>
        <source>Results that staff share with you</source>
        <translation>工作人员与您共享的结果</translation>
    </message>
    <message>
        <source>Staff share nothing here now.</source>
        <translation>工作人员现在没有在这里共享内容。</translation>
    </message>
    <message>
        <source>Staff share these with you. Choose one. The next page does not show it yet.</source>
        <translation>工作人员与您共享这些。请选择一项。下一页还不会显示结果。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>We could not read it.</source>
        <translation>我们看不清。</translation>
    </message>
    <message>
        <source>A part of it is missing.</source>
        <translation>缺少一部分。</translation>
    </message>
    <message>
        <source>We need something else.</source>
        <translation>我们需要别的内容。</translation>
    </message>
    <message>
        <source>We cannot reach you with it.</source>
        <translation>我们用它联系不到您。</translation>
    </message>
    <message>
        <source>Please talk with us about it.</source>
        <translation>请与我们谈谈这件事。</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Staff put something right: {note}</source>
        <translation>工作人员做了更正：{note}</translation>
    </message>
    <message>
        <source>Staff did not take this over. {why}</source>
        <translation>工作人员没有采用这项内容。{why}</translation>
    </message>
</context>
<context>
    <name>ReviewFact</name>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>The client gave</source>
        <translation>客户提供</translation>
    </message>
    <message>
        <source>The client wants this gone</source>
        <translation>客户希望删除</translation>
    </message>
    <message>
        <source>The client saw</source>
        <translation>客户当时看到</translation>
    </message>
    <message>
        <source>In the record now</source>
        <translation>目前记录中的内容</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>此人的姓名</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>怎样联系才安全</translation>
    </message>
    <message>
        <source>When</source>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多长时间</translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation>客户的原话</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>You may leave a message and name the agency.</source>
        <translation>可以留言，也可以提到机构名称。</translation>
    </message>
    <message>
        <source>You may leave a message. Do not name the agency.</source>
        <translation>可以留言。不要提到机构名称。</translation>
    </message>
    <message>
        <source>Leave no message. You may name the agency.</source>
        <translation>不要留言。可以提到机构名称。</translation>
    </message>
    <message>
        <source>Leave no message, and do not name the agency.</source>
        <translation>不要留言，也不要提到机构名称。</translation>
    </message>
    <message>
        <source>Agreed on {signed}, taken back on {revoked}</source>
        <translation>{signed}同意，{revoked}收回</translation>
    </message>
    <message>
        <source>Said no on {signed}</source>
        <translation>{signed}表示不同意</translation>
    </message>
    <message>
        <source>Signed on {signed}</source>
        <translation>{signed}签署</translation>
    </message>
</context>
<context>
    <name>ReviewKind</name>
    <message>
        <source>Contact information</source>
        <translation>联系信息</translation>
    </message>
    <message>
        <source>A place where the client can be found</source>
        <translation>可以找到客户的地方</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>一份文件</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>一份已签署的文件</translation>
    </message>
    <message>
        <source>A permission that was taken back</source>
        <translation>已收回的同意</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Papers to sign</source>
        <translation>要签署的文件</translation>
    </message>
    <message>
        <source>My signed papers</source>
        <translation>我签署的文件</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>我的材料</translation>
    </message>
    <message>
        <source>Who can see what</source>
        <translation>谁能看到什么</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>谁查看过我的档案</translation>
    </message>
    <message>
        <source>My programs and stays</source>
        <translation>我的项目和住宿</translation>
    </message>
    <message>
        <source>My assessment results</source>
        <translation>我的评估结果</translation>
    </message>
    <message>
        <source>Change my password or PIN</source>
        <translation>更改我的密码或 PIN 码</translation>
    </message>
    <message>
        <source>I lost my card</source>
        <translation>我的卡丢了</translation>
    </message>
    <message>
        <source>Language and reading</source>
        <translation>语言和阅读</translation>
    </message>
    <message>
        <source>Close my account</source>
        <translation>关闭我的账户</translation>
    </message>
    <message>
        <source>Read first, then say yes or no</source>
        <translation>先阅读，再决定同意与否</translation>
    </message>
    <message>
        <source>What you agreed to, and until when</source>
        <translation>您同意了什么，到什么时候</translation>
    </message>
    <message>
        <source>ID, pay stubs, letters: add one with a photo</source>
        <translation>身份证、工资单、信件：拍照添加</translation>
    </message>
    <message>
        <source>Agencies, the portal, this kiosk</source>
        <translation>机构、门户、这台自助机</translation>
    </message>
    <message>
        <source>And who changed it, and when</source>
        <translation>以及谁在何时更改过</translation>
    </message>
    <message>
        <source>What your record in HMIS says</source>
        <translation>您的 HMIS 档案里写的</translation>
    </message>
    <message>
        <source>What staff share with you</source>
        <translation>工作人员与您共享的内容</translation>
    </message>
    <message>
        <source>You need the one that you have now</source>
        <translation>您需要现在用的那一个</translation>
    </message>
    <message>
        <source>So that nobody else can use it</source>
        <translation>这样别人就不能用</translation>
    </message>
    <message>
        <source>Remember for next time</source>
        <translation>下次也记住</translation>
    </message>
    <message>
        <source>You can do this at any time</source>
        <translation>您可以随时这样做</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule of the programme is not met. Please ask your agency admin.</source>
        <translation>不符合项目的一条规则。请询问您机构的管理员。</translation>
    </message>
    <message>
        <source>Identity and contact are verified.</source>
        <translation>身份和联系方式已核实。</translation>
    </message>
    <message>
        <source>The name and two identifiers match.</source>
        <translation>姓名和两项身份信息相符。</translation>
    </message>
    <message>
        <source>The full date of birth is in HMIS.</source>
        <translation>HMIS 中有完整的出生日期。</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is confirmed.</source>
        <translation>联系方式栏里的电子邮件已确认。</translation>
    </message>
    <message>
        <source>The person is 18 or older.</source>
        <translation>此人年满 18 岁。</translation>
    </message>
    <message>
        <source>Identity is not verified yet. Compare the record first.</source>
        <translation>身份尚未核实。请先核对档案。</translation>
    </message>
    <message>
        <source>The verification is too old. Compare the record again.</source>
        <translation>核实已过期。请重新核对档案。</translation>
    </message>
    <message>
        <source>The contact tab is not confirmed. Ask the person if the e-mail is right.</source>
        <translation>联系方式栏尚未确认。请问本人电子邮件是否正确。</translation>
    </message>
    <message>
        <source>Two identifiers must match, beside the full name. Ask for one more.</source>
        <translation>除全名外，还必须有两项身份信息相符。请再问一项。</translation>
    </message>
    <message>
        <source>The full name must match. Ask for it, and tick it if it does.</source>
        <translation>全名必须相符。请询问，相符时打勾。</translation>
    </message>
    <message>
        <source>There is no e-mail on the contact tab. Ask for it on the next page.</source>
        <translation>联系方式栏里没有电子邮件。请在下一页询问。</translation>
    </message>
    <message>
        <source>The e-mail on the contact tab is not an address. Correct it on the next page.</source>
        <translation>联系方式栏里的电子邮件不是有效地址。请在下一页更正。</translation>
    </message>
    <message>
        <source>The e-mail is not confirmed. Ask the person and confirm it on the next page.</source>
        <translation>电子邮件尚未确认。请询问本人，并在下一页确认。</translation>
    </message>
    <message>
        <source>Another account uses this e-mail. Ask the person for another one.</source>
        <translation>另一个账户在用这个电子邮件。请向本人要另一个。</translation>
    </message>
    <message>
        <source>The e-mail differs from the one of the portal account. Make both the same.</source>
        <translation>电子邮件与门户账户的不同。请使两者相同。</translation>
    </message>
    <message>
        <source>There is no date of birth in the record. Add it in HMIS first.</source>
        <translation>档案里没有出生日期。请先在 HMIS 中添加。</translation>
    </message>
    <message>
        <source>The date of birth in HMIS is not marked as full. Correct it in HMIS first.</source>
        <translation>HMIS 中的出生日期未标为完整。请先在 HMIS 中更正。</translation>
    </message>
    <message>
        <source>The age is not known. Add the date of birth in HMIS first.</source>
        <translation>年龄不详。请先在 HMIS 中添加出生日期。</translation>
    </message>
    <message>
        <source>The person is under 18. Only people of 18 or older can be invited.</source>
        <translation>此人未满 18 岁。只能邀请年满 18 岁的人。</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>What is safe for you?</source>
        <translation>怎样对您是安全的？</translation>
    </message>
    <message>
        <source>Somebody else may answer or read it. Tick only what is safe.</source>
        <translation>别人可能会接听或看到。只勾选安全的。</translation>
    </message>
    <message>
        <source>You may leave a message</source>
        <translation>可以留言</translation>
    </message>
    <message>
        <source>You may say the name of the agency</source>
        <translation>可以说出机构名称</translation>
    </message>
    <message>
        <source>This is the best way to reach me</source>
        <translation>这是联系我的最好方式</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold the card to the camera</source>
        <translation>请把证件放在摄像头前</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头看到的画面</translation>
    </message>
    <message>
        <source>The camera is on</source>
        <translation>摄像头已打开</translation>
    </message>
    <message>
        <source>License or state ID: its back, with the wide barcode.</source>
        <translation>驾照或州身份证：背面，有宽条码的一面。</translation>
    </message>
    <message>
        <source>Passport: the page with two rows of letters at its foot.</source>
        <translation>护照：底部有两行字母的那一页。</translation>
    </message>
    <message>
        <source>Nothing of the card is kept.</source>
        <translation>不会保存证件上的任何内容。</translation>
    </message>
    <message>
        <source>Compare the card with the record by eye.</source>
        <translation>请用眼睛核对证件和档案。</translation>
    </message>
    <message>
        <source>Try the camera again</source>
        <translation>再试一次摄像头</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Whom do you want to look up?</source>
        <translation>您想查找谁？</translation>
    </message>
    <message>
        <source>Only clients of your agency are found. Each look-up is recorded.</source>
        <translation>只能查到您机构的客户。每次查询都会记录。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>or date of birth</source>
        <translation>或出生日期</translation>
    </message>
    <message>
        <source>or HMIS id, or the code of a card</source>
        <translation>或 HMIS 编号，或卡上的代码</translation>
    </message>
    <message>
        <source>Nobody was found. Check what you typed, or look for something else.</source>
        <translation>没有找到人。请检查您输入的内容，或换一种方式查找。</translation>
    </message>
    <message>
        <source>Please type month, day and a year of four digits.</source>
        <translation>请输入月、日和四位数的年份。</translation>
    </message>
    <message>
        <source>Please type one of the three.</source>
        <translation>请输入三项中的一项。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>So nobody else can open your account.</source>
        <translation>这样别人就不能打开您的账户。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What is your PIN?</source>
        <translation>您的 PIN 码是什么？</translation>
    </message>
    <message>
        <source>What is your password?</source>
        <translation>您的密码是什么？</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Please type your PIN.</source>
        <translation>请输入您的 PIN 码。</translation>
    </message>
    <message>
        <source>Please type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
</context>
<context>
    <name>SeePaperScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Your account has no e-mail address, so no copy can be e-mailed.</source>
        <translation>您的账户没有电子邮箱，所以无法发送副本。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Read this paper</source>
        <translation>阅读这份文件</translation>
    </message>
    <message>
        <source>E-mail me a copy</source>
        <translation>用电子邮件发副本给我</translation>
    </message>
    <message>
        <source>Take this permission back</source>
        <translation>撤回这项许可</translation>
    </message>
    <message>
        <source>{version}, {language}</source>
        <translation>{version}，{language}</translation>
    </message>
</context>
<context>
    <name>ServiceScreen</name>
    <message>
        <source>This is wrong</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>I can be found here</source>
        <translation>可以在这里找到我</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>打印这个</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>怎样去</translation>
    </message>
    <message>
        <source>Who can go</source>
        <translation>谁可以去</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>要带什么</translation>
    </message>
    <message>
        <source>How to get help there</source>
        <translation>怎样在那里得到帮助</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>提供的语言</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>无障碍设施</translation>
    </message>
    <message>
        <source>Web and e-mail</source>
        <translation>网站和电子邮件</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Take off my list</source>
        <translation>从我的清单删除</translation>
    </message>
    <message>
        <source>Put on my list</source>
        <translation>加入我的清单</translation>
    </message>
    <message>
        <source>Thank you. This kiosk has saved that this entry is wrong. Somebody will check it.</source>
        <translation>谢谢您。这台自助机已记下这里有误。会有人核对。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>SlipScreen</name>
    <message>
        <source>The invitation is made</source>
        <translation>邀请已做好</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>邀请单</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>It works until {day}.</source>
        <translation>有效期到 {day}。</translation>
    </message>
    <message>
        <source>The person chooses I have an invitation, types this code and the date of birth.</source>
        <translation>本人选择“我有邀请”，再输入这个代码和出生日期。</translation>
    </message>
    <message>
        <source>Square code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>下一位客户</translation>
    </message>
    <message>
        <source>It is on its way to {email}. The code is shown only once.</source>
        <translation>正在发送到 {email}。代码只显示这一次。</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>Verify, invite, help with an account</source>
        <translation>核实、邀请、协助处理账户</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait</source>
        <translation>
            <numerusform>有 %n 项在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait for an answer</source>
        <translation>
            <numerusform>%n 位客户在等待回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not given yet</source>
        <translation>
            <numerusform>有 %n 项尚未提供</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer, camera, what waits here</source>
        <translation>打印机、摄像头、在此等待的内容</translation>
    </message>
    <message>
        <source>The next person sees nothing of this</source>
        <translation>下一个人什么都看不到</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 位已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待的内容</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>The portal did not take it yet. Staff will look at it.</source>
        <translation>门户还没有接收。工作人员会查看。</translation>
    </message>
    <message>
        <source>Saved on this kiosk. It goes to the portal.</source>
        <translation>已保存在这台自助机上，会送到门户。</translation>
    </message>
    <message>
        <source>Received on {day}.</source>
        <translation>已于 {day} 收到。</translation>
    </message>
    <message>
        <source>You asked staff to delete it. They decide.</source>
        <translation>您已请工作人员删除。由他们决定。</translation>
    </message>
    <message>
        <source>Staff need it, so they keep it. Ask them why.</source>
        <translation>工作人员需要它，所以保留。您可以问他们原因。</translation>
    </message>
    <message>
        <source>Staff have not looked at it yet.</source>
        <translation>工作人员还没有看。</translation>
    </message>
    <message>
        <source>Staff looked at it on {day}.</source>
        <translation>工作人员已于 {day} 查看。</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>What do you need?</source>
        <translation>您需要什么？</translation>
    </message>
    <message>
        <source>This kiosk has no list of places yet. Please ask staff.</source>
        <translation>这台自助机还没有地点清单。请询问工作人员。</translation>
    </message>
    <message>
        <source>Type what you look for</source>
        <translation>输入您要找的</translation>
    </message>
    <message>
        <source>Kinds of help</source>
        <translation>帮助的种类</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的清单</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Please type a word first, or touch one of the kinds of help.</source>
        <translation>请先输入一个词，或触摸一种帮助。</translation>
    </message>
</context>
<context>
    <name>StateScreen</name>
    <message>
        <source>How is this kiosk?</source>
        <translation>这台自助终端状况如何？</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>The way to the portal</source>
        <translation>与门户的连接</translation>
    </message>
    <message>
        <source>Saved here, on the way</source>
        <translation>保存在此，正在发送</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>To call an admin</source>
        <translation>联系管理员</translation>
    </message>
    <message>
        <source>No number is set</source>
        <translation>未设置号码</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken by the portal. Open one to help.</source>
        <translation>
            <numerusform>门户未接收 %n 项。打开一项以处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held here</source>
        <translation>保留在此</translation>
    </message>
    <message>
        <source>The portal does not know this kiosk any more. Call an admin.</source>
        <translation>门户不再认识这台自助终端。请联系管理员。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No connection now. What is saved here waits.</source>
        <translation>目前没有连接。保存在此的内容会等待。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, the oldest since {moment}</source>
        <translation>{count}，最早的自{moment}</translation>
    </message>
    <message>
        <source>There is a voice. Press Read aloud at the top to hear it.</source>
        <translation>有语音。请按上方的“朗读”来听。</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>Not enough. Nothing new can be saved here.</source>
        <translation>不够。这里无法保存新内容。</translation>
    </message>
</context>
<context>
    <name>StaysScreen</name>
    <message>
        <source>Your programs and stays</source>
        <translation>您的项目和住宿</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>This is what your record in HMIS says. Is something not right? Please tell staff.</source>
        <translation>这是您的 HMIS 档案里写的。有什么不对吗？请告诉工作人员。</translation>
    </message>
    <message>
        <source>Since {since}</source>
        <translation>从 {since} 起</translation>
    </message>
    <message>
        <source>From {since} until {until}</source>
        <translation>从 {since} 到 {until}</translation>
    </message>
</context>
<context>
    <name>StillTherePanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>在，继续</translation>
    </message>
    <message>
        <source>End visit</source>
        <translation>结束使用</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>This visit ends in {time}. Then nothing of yours stays here.</source>
        <translation>本次使用将在 {time}后结束。之后这里不会留下您的任何内容。</translation>
    </message>
</context>
<context>
    <name>TabScreen</name>
    <message>
        <source>How can we reach you?</source>
        <translation>我们怎样联系您？</translation>
    </message>
    <message>
        <source>A change is saved on this kiosk. It is on its way to the portal.</source>
        <translation>一项更改已保存在这台自助机上。正在发往门户。</translation>
    </message>
    <message>
        <source>Add a way to reach me</source>
        <translation>添加联系我的方式</translation>
    </message>
    <message>
        <source>There is nothing here yet. Your care team can only reach you in the ways that you tell.</source>
        <translation>这里还没有内容。您的照护团队只能用您告知的方式联系您。</translation>
    </message>
    <message>
        <source>Your care team sees this. Staff look at every change before it counts.</source>
        <translation>您的照护团队能看到。每项更改都要工作人员查看后才生效。</translation>
    </message>
    <message>
        <source>This is the best way to reach you.</source>
        <translation>这是联系您的最好方式。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>更改：{what}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>删除：{what}</translation>
    </message>
    <message>
        <source>You asked to remove this. Staff will look at it.</source>
        <translation>您要求删除这一项。工作人员会查看。</translation>
    </message>
    <message>
        <source>New, in place of {before}. Staff will look at it.</source>
        <translation>新的，代替 {before}。工作人员会查看。</translation>
    </message>
    <message>
        <source>New. Staff will look at it.</source>
        <translation>新的。工作人员会查看。</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Do you want to take this permission back?</source>
        <translation>您要撤回这项许可吗？</translation>
    </message>
    <message>
        <source>You decide. You still get services.</source>
        <translation>由您决定。您仍然可以得到服务。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>From now on, this paper gives nobody the right to share your information.</source>
        <translation>从现在起，这份文件不再允许任何人共享您的信息。</translation>
    </message>
    <message>
        <source>Staff are told that you took it back.</source>
        <translation>工作人员会得知您已撤回。</translation>
    </message>
    <message>
        <source>What it does not undo</source>
        <translation>不能挽回的事</translation>
    </message>
    <message>
        <source>We cannot take back what other agencies have already seen.</source>
        <translation>其他机构已经看到的内容，我们无法收回。</translation>
    </message>
    <message>
        <source>Your account stays open, and the paper stays on your list.</source>
        <translation>您的账户仍然开通，这份文件也仍在您的列表里。</translation>
    </message>
    <message>
        <source>Yes, take it back</source>
        <translation>是，撤回</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>My care team</source>
        <translation>我的照护团队</translation>
    </message>
    <message>
        <source>No names are shown here yet. You can write to the team, or ask staff.</source>
        <translation>这里还没有显示姓名。您可以写给团队，或询问工作人员。</translation>
    </message>
    <message>
        <source>These people work with you.</source>
        <translation>这些人为您服务。</translation>
    </message>
    <message>
        <source>How to reach them: {how}</source>
        <translation>联系方式：{how}</translation>
    </message>
    <message>
        <source>You can write to them here, under Messages.</source>
        <translation>您可以在这里的“信息”中写给他们。</translation>
    </message>
    <message>
        <source>They take no messages here.</source>
        <translation>他们在这里不接收信息。</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
</context>
<context>
    <name>ThisKiosk</name>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Does not work. Check the cable, then test again.</source>
        <translation>无法工作。请检查连接线，然后再测试。</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>A signed paper</source>
        <translation>一份已签署的文件</translation>
    </message>
    <message>
        <source>Contact information</source>
        <translation>联系信息</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>一个地点</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>A document</source>
        <translation>一份文件</translation>
    </message>
    <message>
        <source>An appointment that was cancelled</source>
        <translation>已取消的预约</translation>
    </message>
    <message>
        <source>A mistake in the directory</source>
        <translation>目录中的错误</translation>
    </message>
    <message>
        <source>Something that a client gave</source>
        <translation>客户提供的内容</translation>
    </message>
    <message>
        <source>The client&apos;s sign-in had ended.</source>
        <translation>客户的登录已结束。</translation>
    </message>
    <message>
        <source>Staff had closed the client&apos;s account before.</source>
        <translation>工作人员此前已关闭客户的账户。</translation>
    </message>
    <message>
        <source>The client may not do this any more.</source>
        <translation>客户不能再这样做。</translation>
    </message>
    <message>
        <source>Your agency has not set how long a release lasts. An admin sets it, then try again.</source>
        <translation>您的机构尚未设置授权的有效期。由管理员设置后再试。</translation>
    </message>
    <message>
        <source>The portal has another key and cannot open it.</source>
        <translation>门户的密钥不同，无法打开。</translation>
    </message>
    <message>
        <source>It was damaged on this kiosk.</source>
        <translation>它在这台自助终端上损坏了。</translation>
    </message>
    <message>
        <source>The portal refused it for good.</source>
        <translation>门户已最终拒绝。</translation>
    </message>
</context>
<context>
    <name>ThreadScreen</name>
    <message>
        <source>Your messages</source>
        <translation>您的信息</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>不用于紧急情况</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写信息</translation>
    </message>
    <message>
        <source>Away until {day}. The team reads your messages until then.</source>
        <translation>不在，到 {day} 为止。在那之前，团队会读您的消息。</translation>
    </message>
    <message>
        <source>Nobody takes messages here any more. Please choose somebody else.</source>
        <translation>这里不再有人接收信息。请选择其他人。</translation>
    </message>
    <message>
        <source>There is no connection, so older messages are not shown. You can write a new one.</source>
        <translation>没有连接，所以不显示较早的信息。您可以写新的信息。</translation>
    </message>
    <message>
        <source>Older messages are not shown here.</source>
        <translation>这里不显示较早的信息。</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>还没有写任何内容。</translation>
    </message>
</context>
<context>
    <name>ThreadsScreen</name>
    <message>
        <source>Messages</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>My care team</source>
        <translation>我的照护团队</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>人员和团队</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n 条新信息</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新信息</translation>
    </message>
    <message>
        <source>Last message: {day}</source>
        <translation>最近一条信息：{day}</translation>
    </message>
    <message>
        <source>Takes no messages now</source>
        <translation>现在不接收信息</translation>
    </message>
    <message>
        <source>There is nobody to write to yet. Please ask staff.</source>
        <translation>还没有可以写信息的人。请询问工作人员。</translation>
    </message>
    <message>
        <source>Choose a person or a team to read or write.</source>
        <translation>选择一个人或团队来阅读或写信息。</translation>
    </message>
</context>
<context>
    <name>TimeScreen</name>
    <message>
        <source>Which time is good for you?</source>
        <translation>哪个时间适合您？</translation>
    </message>
    <message>
        <source>That time is not free any more. Somebody was faster. It is not your fault.</source>
        <translation>那个时间已经没有了。别人先订了。这不是您的错。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There is no other time now. New times come. You can also write to your care team.</source>
        <translation>现在没有别的时间。以后会有新的时间。您也可以写信给照护团队。</translation>
    </message>
    <message>
        <source>These times are free now.</source>
        <translation>这些时间现在可以选。</translation>
    </message>
    <message>
        <source>{name} offers these times.</source>
        <translation>{name} 提供这些时间。</translation>
    </message>
</context>
<context>
    <name>ToSignScreen</name>
    <message>
        <source>No paper is waiting for you</source>
        <translation>没有文件在等您</translation>
    </message>
    <message>
        <source>Which paper do you want to read?</source>
        <translation>您想阅读哪份文件？</translation>
    </message>
    <message>
        <source>You find what you signed under “My signed papers”.</source>
        <translation>您签过的文件在“我签署的文件”里。</translation>
    </message>
    <message>
        <source>You read it first. Then you say yes or no. You get services in both cases.</source>
        <translation>您先阅读，再回答同意或不同意。您都能得到服务。</translation>
    </message>
</context>
<context>
    <name>ToldScreen</name>
    <message>
        <source>Where can your case manager find you?</source>
        <translation>您的个案经理在哪里可以找到您？</translation>
    </message>
    <message>
        <source>Who can see this</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Do you hide from somebody? Then tell only what is safe for you.</source>
        <translation>您在躲避某个人吗？那就只说对您安全的内容。</translation>
    </message>
    <message>
        <source>Tell a place</source>
        <translation>告知一个地点</translation>
    </message>
    <message>
        <source>A new place is saved on this kiosk. It is on its way to the portal.</source>
        <translation>一个新地点已保存在这台自助机上。正在发往门户。</translation>
    </message>
    <message>
        <source>You have not told a place yet. You choose what you tell. Nothing is measured.</source>
        <translation>您还没有告知地点。说什么由您决定。这里不做任何定位。</translation>
    </message>
    <message>
        <source>You choose what you tell. Nothing is measured.</source>
        <translation>说什么由您决定。这里不做任何定位。</translation>
    </message>
    <message>
        <source>This is where people look for you now</source>
        <translation>现在别人会在这里找您</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove {place}</source>
        <translation>删除 {place}</translation>
    </message>
    <message>
        <source>Told on {day}.</source>
        <translation>{day} 告知。</translation>
    </message>
    <message>
        <source>What your result means</source>
        <translation>您的结果是什么意思</translation>
    </message>
    <message>
        <source>It is about which help may fit you.</source>
        <translation>它说的是哪种帮助可能适合您。</translation>
    </message>
    <message>
        <source>The agency has not written this in your language yet. Here it is in English.</source>
        <translation>机构还没有用您的语言写这些内容。这里是英文。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>它不表示什么</translation>
    </message>
    <message>
        <source>How housing help is given</source>
        <translation>住房帮助怎样提供</translation>
    </message>
    <message>
        <source>Agencies in this county give housing help together. This is called coordinated entry.</source>
        <translation>本县的机构一起提供住房帮助。这叫作协调入口（coordinated entry）。</translation>
    </message>
    <message>
        <source>They ask everybody the same questions. The answers show who needs which help.</source>
        <translation>他们问每个人同样的问题。回答说明谁需要哪种帮助。</translation>
    </message>
    <message>
        <source>There are fewer homes than people who need one. So a result cannot say when, or if, you get one.</source>
        <translation>住处比需要的人少。所以结果不能说明您什么时候有住处，也不能说明是否会有。</translation>
    </message>
    <message>
        <source>A result is not everything. What you and your care team know counts too.</source>
        <translation>结果不是全部。您和照护团队了解的情况也算在内。</translation>
    </message>
    <message>
        <source>Whom you can talk to</source>
        <translation>您可以和谁谈</translation>
    </message>
    <message>
        <source>Your care team can explain it. You can also tell them if something is not right.</source>
        <translation>您的照护团队可以解释。如果有不对的地方，您也可以告诉他们。</translation>
    </message>
    <message>
        <source>Any member of staff of {agency} can explain it.</source>
        <translation>{agency} 的任何工作人员都可以解释。</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>隐藏屏幕</translation>
    </message>
    <message>
        <source>Staff mode · locks in {time}</source>
        <translation>工作人员 · {time} 后锁定</translation>
    </message>
    <message>
        <source>Staff · {time}</source>
        <translation>工作人员 · {time}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This kiosk has no connection right now. Please try again in a few minutes, or ask staff.</source>
        <translation>这台自助机现在没有网络。请过几分钟再试，或询问工作人员。</translation>
    </message>
    <message>
        <source>The portal did not answer in time. Please try again.</source>
        <translation>门户没有及时回应。请再试一次。</translation>
    </message>
    <message>
        <source>The portal does not take anything from this kiosk right now. Please tell staff.</source>
        <translation>门户现在不接收这台自助机的任何内容。请告诉工作人员。</translation>
    </message>
    <message>
        <source>A part of this kiosk is starting again. Please wait a moment and try again.</source>
        <translation>这台自助机的一部分正在重新启动。请稍等再试。</translation>
    </message>
    <message>
        <source>This kiosk has no room to save anything new. Please tell staff, or use another kiosk.</source>
        <translation>这台自助机没有空间保存新内容。请告诉工作人员，或使用另一台。</translation>
    </message>
    <message>
        <source>This was not saved. Please try again. If it happens again, tell staff.</source>
        <translation>没有保存成功。请再试一次。如果再次发生，请告诉工作人员。</translation>
    </message>
    <message>
        <source>This could not be made safe for sending. So nothing was saved. Please tell staff.</source>
        <translation>无法安全地发送。所以没有保存任何内容。请告诉工作人员。</translation>
    </message>
    <message>
        <source>The signed paper could not be made. Nothing was saved. Please tell staff.</source>
        <translation>无法生成签署的文件。没有保存任何内容。请告诉工作人员。</translation>
    </message>
    <message>
        <source>This paper cannot be signed here yet. Staff must first set how long it lasts. Please tell them.</source>
        <translation>这份文件还不能在这里签署。工作人员必须先设定有效期。请告诉他们。</translation>
    </message>
    <message>
        <source>The text of this paper is not on this kiosk yet. Please ask staff.</source>
        <translation>这台自助机上还没有这份文件的内容。请询问工作人员。</translation>
    </message>
    <message>
        <source>The portal has a problem. It is not your fault. Please try again later.</source>
        <translation>门户出了问题。这不是您的错。请稍后再试。</translation>
    </message>
    <message>
        <source>Something went wrong. It is not your fault. Please try again, or ask staff.</source>
        <translation>出了点问题。这不是您的错。请再试一次，或询问工作人员。</translation>
    </message>
    <message>
        <source>That did not work. Please check what you typed and try again.</source>
        <translation>没有成功。请检查您输入的内容，再试一次。</translation>
    </message>
    <message>
        <source>This sign-in is locked. Staff can give you a new one in a minute.</source>
        <translation>这个登录方式已锁定。工作人员一分钟就能给您一个新的。</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little and try again, or ask staff.</source>
        <translation>尝试次数太多。请稍等再试，或询问工作人员。</translation>
    </message>
    <message>
        <source>You are not signed in any more. Please end this visit and sign in again, or ask staff.</source>
        <translation>您已不再处于登录状态。请结束这次使用后重新登录，或询问工作人员。</translation>
    </message>
    <message>
        <source>This sign-in may not do that. Please ask staff.</source>
        <translation>这个登录不允许这样做。请询问工作人员。</translation>
    </message>
    <message>
        <source>This was not found. Please go back and try again.</source>
        <translation>没有找到。请返回再试一次。</translation>
    </message>
    <message>
        <source>Somebody else changed this record just now. Please look at it again before you go on.</source>
        <translation>别人刚刚更改了这份档案。请先再看一遍，然后继续。</translation>
    </message>
    <message>
        <source>Your PIN was too long ago. Please type it again, then go on.</source>
        <translation>您输入 PIN 码已过去太久。请再次输入，然后继续。</translation>
    </message>
    <message>
        <source>Rule R7: a closed account opens only after a new check. Please verify the person again now.</source>
        <translation>规则 R7：已关闭的账户只有重新核对后才能开通。请现在再次核实此人。</translation>
    </message>
    <message>
        <source>The account stands differently by now. Please go back and look the client up again.</source>
        <translation>账户状态已经改变。请返回并重新查找客户。</translation>
    </message>
    <message>
        <source>Rules R6 and R8: there is no account to close. Please look the client up again.</source>
        <translation>规则 R6 和 R8：没有可以关闭的账户。请重新查找客户。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Example: name@example.org</source>
        <translation>这不是电子邮件地址。例如：name@example.org</translation>
    </message>
    <message>
        <source>Another account uses this e-mail address. Please ask for another one.</source>
        <translation>另一个账户在用这个电子邮件地址。请换一个。</translation>
    </message>
    <message>
        <source>This number cannot be called. Please type it with the area code. Example: 408 555 0142</source>
        <translation>这个号码无法拨打。请输入区号。例如：408 555 0142</translation>
    </message>
    <message>
        <source>The client signs in with this address. Another one has to come first.</source>
        <translation>客户用这个地址登录。需要先有另一个地址。</translation>
    </message>
    <message>
        <source>This password is too short. Please use 15 letters or more.</source>
        <translation>这个密码太短。请用 15 个或更多字符。</translation>
    </message>
    <message>
        <source>This password is too long. Please choose a shorter one.</source>
        <translation>这个密码太长。请选一个短一点的。</translation>
    </message>
    <message>
        <source>Many people use this password. Please choose another one.</source>
        <translation>很多人用这个密码。请选另一个。</translation>
    </message>
    <message>
        <source>This password is too close to your name or e-mail. Please choose another one.</source>
        <translation>这个密码与您的姓名或电子邮件太像。请选另一个。</translation>
    </message>
    <message>
        <source>A PIN has 6 digits. Please choose one like that.</source>
        <translation>PIN 码有 6 位数字。请这样选一个。</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Please choose another one.</source>
        <translation>这个 PIN 码容易被猜到。请选另一个。</translation>
    </message>
    <message>
        <source>This is not the right one. Please type it again.</source>
        <translation>这个不对。请再输入一次。</translation>
    </message>
    <message>
        <source>The new one is the same as the old one. Please choose another one.</source>
        <translation>新的和旧的一样。请选另一个。</translation>
    </message>
</context>
<context>
    <name>UnansweredScreen</name>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>没有人在等待回复</translation>
    </message>
    <message>
        <source>Whom do you want to answer?</source>
        <translation>您想回复谁？</translation>
    </message>
    <message>
        <source>All that clients wrote is answered.</source>
        <translation>客户写的内容都已回复。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients wait. Who waits longest comes first.</source>
        <translation>
            <numerusform>%n 位客户在等待。等得最久的排在最前面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are overdue.</source>
        <translation>
            <numerusform>其中 %n 位已超时。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are away until {day}. Clients see that the team reads their messages.</source>
        <translation>您不在，到 {day} 为止。客户会看到团队在读他们的消息。</translation>
    </message>
    <message>
        <source>I will be away</source>
        <translation>我将不在</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>我回来了</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>写给您</translation>
    </message>
    <message>
        <source>Wrote to {name}, who is away</source>
        <translation>写给 {name}（目前不在）</translation>
    </message>
    <message>
        <source>Wrote to {name}</source>
        <translation>写给{name}</translation>
    </message>
    <message>
        <source>Wrote to the team</source>
        <translation>写给团队</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits since {day}</source>
        <translation>自{day}起等待</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n hours</source>
        <translation>
            <numerusform>已超时：等了 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: waiting for %n days</source>
        <translation>
            <numerusform>已超时：等了 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseScreen</name>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>So your care team knows when it works.</source>
        <translation>这样您的照护团队知道什么时候可用。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>Not passed yet</source>
        <translation>还没到期</translation>
    </message>
    <message>
        <source>Passed: the card is old</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not on the card</source>
        <translation>证件上没有</translation>
    </message>
</context>
<context>
    <name>ValueScreen</name>
    <message>
        <source>So your care team can reach you.</source>
        <translation>这样您的照护团队就能联系到您。</translation>
    </message>
    <message>
        <source>Name of this person</source>
        <translation>这个人的姓名</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Now it is {before}.</source>
        <translation>现在是 {before}。</translation>
    </message>
    <message>
        <source>Please type the name of this person.</source>
        <translation>请输入这个人的姓名。</translation>
    </message>
</context>
<context>
    <name>VerifyScreen</name>
    <message>
        <source>Does the person match the record?</source>
        <translation>本人与档案相符吗？</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Ready to go on</source>
        <translation>可以继续</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>还不能继续</translation>
    </message>
    <message>
        <source>Scan a license or passport</source>
        <translation>扫描驾照或护照</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Verified: check e-mail</source>
        <translation>已核实：检查电子邮件</translation>
    </message>
    <message>
        <source>Verify identity · full name and two more · {account}</source>
        <translation>核实身份 · 全名和另外两项 · {account}</translation>
    </message>
    <message>
        <source>{what} matches</source>
        <translation>{what}相符</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Phone or address</source>
        <translation>电话或地址</translation>
    </message>
    <message>
        <source>SSN, last four</source>
        <translation>社会安全号后四位</translation>
    </message>
    <message>
        <source>Recent service</source>
        <translation>最近的服务</translation>
    </message>
    <message>
        <source>HMIS id</source>
        <translation>HMIS 编号</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>On a photo ID that the person shows</source>
        <translation>在本人出示的带照片证件上</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>In the record, and only this person would know it</source>
        <translation>档案里有，而且只有本人知道</translation>
    </message>
    <message>
        <source>Not in the record</source>
        <translation>档案里没有</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You have not answered this paper yet.</source>
        <translation>您还没有回答这份文件。</translation>
    </message>
    <message>
        <source>Its text is new since you signed.</source>
        <translation>您签名后内容有更新。</translation>
    </message>
    <message>
        <source>What you signed ends soon. You can sign again.</source>
        <translation>您签署的文件快到期了。您可以再签一次。</translation>
    </message>
    <message>
        <source>What you signed has ended. You can sign again.</source>
        <translation>您签署的文件已到期。您可以再签一次。</translation>
    </message>
    <message>
        <source>You said no. You can still change your mind.</source>
        <translation>您说了不同意。您仍然可以改变主意。</translation>
    </message>
    <message>
        <source>You took it back. You can sign it again.</source>
        <translation>您已撤回。您可以再签一次。</translation>
    </message>
    <message>
        <source>Staff could not take it. Please sign it again.</source>
        <translation>工作人员无法采用。请重新签署。</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Nothing waits for a review</source>
        <translation>没有需要审核的内容</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>您想看哪一项？</translation>
    </message>
    <message>
        <source>All that your clients gave here was looked at.</source>
        <translation>您的客户在这里提供的内容都已查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait. Nothing of them counts before you accept it.</source>
        <translation>
            <numerusform>有 %n 项在等待。在您接受之前都不生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, given in the portal on {day}</source>
        <translation>{what}，{day}在门户中提供</translation>
    </message>
    <message>
        <source>It waited on a kiosk before it came here.</source>
        <translation>它在自助终端上等待后才到达这里。</translation>
    </message>
    <message>
        <source>Somebody else used this account. Ask the client first.</source>
        <translation>别人用过这个账户。请先询问客户。</translation>
    </message>
</context>
<context>
    <name>WayScreen</name>
    <message>
        <source>What kind of place is it?</source>
        <translation>是什么样的地点？</translation>
    </message>
    <message>
        <source>So we can ask for it in the right way.</source>
        <translation>这样我们能用合适的方式询问。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Look in the list of places</source>
        <translation>在地点清单中查找</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>This is a demo with people who do not exist. To close it, press Ctrl+C where you started it.</source>
        <translation>这是演示，其中的人都不存在。要关闭，请在启动它的地方按 Ctrl+C。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>我有邀请</translation>
    </message>
    <message>
        <source>Find help near me</source>
        <translation>查找附近的帮助</translation>
    </message>
    <message>
        <source>Welcome.</source>
        <translation>欢迎您。</translation>
    </message>
    <message>
        <source>Read and sign your papers here. See what you have signed.</source>
        <translation>在这里阅读并签署您的文件。查看您已签署的文件。</translation>
    </message>
    <message>
        <source>This computer is shared.</source>
        <translation>这台电脑是共用的。</translation>
    </message>
    <message>
        <source>When you end your visit, nothing of yours stays on it. If you walk away, it ends by itself.</source>
        <translation>您结束使用后，这里不会留下您的任何内容。如果您离开，它会自动结束。</translation>
    </message>
    <message>
        <source>Your visit is private</source>
        <translation>您的使用是私密的</translation>
    </message>
</context>
<context>
    <name>WhenScreen</name>
    <message>
        <source>When are you usually there?</source>
        <translation>您通常什么时候在那里？</translation>
    </message>
    <message>
        <source>Tick what fits. If it changes a lot, tick nothing.</source>
        <translation>勾选合适的。如果经常变，就不用勾。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>WhoIsAskedScreen</name>
    <message>
        <source>Whom do you want to look at?</source>
        <translation>您想查看谁？</translation>
    </message>
    <message>
        <source>Nobody is asked for anything</source>
        <translation>没有向任何人请求内容</translation>
    </message>
    <message>
        <source>Find a client first. Then ask for a document, a signature or a place.</source>
        <translation>请先查找客户。然后请求文件、签名或地点。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients have not given all that you asked for.</source>
        <translation>
            <numerusform>有 %n 位客户尚未提供您请求的全部内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things open</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
</context>
<context>
    <name>WhoSeesScreen</name>
    <message>
        <source>Who can see what about you?</source>
        <translation>谁能看到您的什么信息？</translation>
    </message>
    <message>
        <source>Do you want to know more? Ask any member of staff.</source>
        <translation>想知道更多吗？请问任何一位工作人员。</translation>
    </message>
    <message>
        <source>The portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>It keeps your record. It writes down who looks at it or changes it.</source>
        <translation>它保存您的档案，并记下谁查看或更改过。</translation>
    </message>
    <message>
        <source>Nobody can see your password or your PIN, not even staff.</source>
        <translation>没有人能看到您的密码或 PIN 码，工作人员也不能。</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translation>这台自助机</translation>
    </message>
    <message>
        <source>When you end your visit, it forgets you.</source>
        <translation>您结束使用后，它就忘记您。</translation>
    </message>
    <message>
        <source>What you saved stays locked here until the portal has it. Nobody can open it here.</source>
        <translation>您保存的内容会锁在这里，直到门户收到。这里没有人能打开。</translation>
    </message>
    <message>
        <source>Who looked at my record</source>
        <translation>谁查看过我的档案</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>No agency can see your record now.</source>
        <translation>现在没有机构能看到您的档案。</translation>
    </message>
    <message>
        <source>Agencies that serve you</source>
        <translation>为您服务的机构</translation>
    </message>
    <message>
        <source>Your record is locked. Only the heads of these agencies can open it.</source>
        <translation>您的档案已锁定。只有这些机构的负责人能打开。</translation>
    </message>
    <message>
        <source>Their staff can open your record and see what you tell here.</source>
        <translation>他们的工作人员能打开您的档案，看到您在这里说的内容。</translation>
    </message>
    <message>
        <source>Other agencies cannot open it at this portal.</source>
        <translation>其他机构不能在这个门户打开它。</translation>
    </message>
</context>
<context>
    <name>WhyNotScreen</name>
    <message>
        <source>What should your care team know?</source>
        <translation>您的照护团队应该知道什么？</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tell my care team</source>
        <translation>告诉我的照护团队</translation>
    </message>
</context>
<context>
    <name>WithScreen</name>
    <message>
        <source>Who do you want to meet?</source>
        <translation>您想见谁？</translation>
    </message>
    <message>
        <source>These people of your care team offer times.</source>
        <translation>照护团队的这些人提供时间。</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>People who offer times</source>
        <translation>提供时间的人</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>First time: {when}</source>
        <translation>最早时间：{when}</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>What do you want to say?</source>
        <translation>您想说什么？</translation>
    </message>
    <message>
        <source>Not for emergencies</source>
        <translation>不用于紧急情况</translation>
    </message>
    <message>
        <source>Your message to {who}</source>
        <translation>您给{who}的信息</translation>
    </message>
    <message>
        <source>Give my message</source>
        <translation>交出我的信息</translation>
    </message>
    <message>
        <source>Please write what you want to say.</source>
        <translation>请写下您想说的话。</translation>
    </message>
</context>
<context>
    <name>WrongScreen</name>
    <message>
        <source>What is wrong?</source>
        <translation>哪里不对？</translation>
    </message>
    <message>
        <source>Please choose what is wrong first.</source>
        <translation>请先选择哪里不对。</translation>
    </message>
    <message>
        <source>Tell the people who keep the list</source>
        <translation>告诉管理清单的人</translation>
    </message>
    <message>
        <source>{name}. Your name is not told to anybody.</source>
        <translation>{name}。不会告诉任何人您的姓名。</translation>
    </message>
</context>
</TS>
