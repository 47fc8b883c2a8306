"""The resource directory as Open Referral HSDS 3: what is stored, how it is put together, what kiosks get of it."""
