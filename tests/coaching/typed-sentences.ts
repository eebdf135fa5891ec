/** A hundred sentences as agents write them, good, clumsy and harsh; typed key by key in typing.test.ts. */
export const typedSentences = `
You didn't get your parcel because the address had no house number.
You didn't attach the photo.
You must send us the receipt before we can do anything.
You must have been worried when nothing came.
Unfortunately, we can't send it before Monday.
Unfortunately there is nothing I can do about this.
We can't refund you until you send the lamp back.
I can't see the order under this address, so could you check the number?
As I said before, the parcel has left our warehouse.
As I mentioned on the phone, I will call the carrier today.
Please calm down, we are looking into it.
I understand your frustration, but this is our policy.
I understand that a week without the oven is a long time.
It is our policy not to accept opened boxes.
I'm sorry if you felt that we ignored you.
I'm sorry that your order was delayed twice.
Sorry for any inconvenience this may have caused.
We apologize for the inconvenience.
We will get back to you as soon as possible.
I will write to you by Thursday, even without news.
You should have read the terms before you ordered.
You should have received a mail from us by now.
You should get the new one on Friday.
You need to reset your password first.
You need not do anything more.
You failed to provide the serial number.
You claim that the box was empty.
You say that the box was empty, and I can see why that worries you.
Actually, the warranty ended in March.
Obviously, the wrong size was packed.
Your complaint has been forwarded to the relevant department.
Per our conversation, I have raised the limit.
Please be advised that the shop is closed on Sunday.
Please find attached the invoice that you asked for.
Kindly do the needful.
I have attached the form to this message.
That is not my department, you have to ask billing.
I don't know when it will be back.
I don't know yet, but I will find out by noon.
There is no way we can ship to a different country.
We never received your letter.
We never charge twice, so please check with your bank.
I guarantee that this will never happen again.
I promise you will get it tomorrow.
I hope this helps, and I wish you a good weekend.
Thank you for your patience.
Thanks for the photos, they help a lot.
I can only offer you a voucher.
I can offer you a refund or a new lamp, whichever you like better.
The driver tried to deliver, but you weren't at home.
Nobody else has complained about this.
Everybody else has managed to log in.
If you had told us earlier, we could have stopped it.
If you tell me which colour you like, I can send it today.
We have looked into it and found nothing wrong on our side.
We have looked into it, and the mistake was ours.
To be honest, this is the first time I hear of it.
With all due respect, the manual says so on page three.
Your refund will be processed in due course.
Your refund of 40 euros is on its way and takes three working days.
You will have to wait like everybody else.
You will hear from me on Tuesday morning.
Why didn't you call us first?
Could you tell me which browser you use?
Just restart the router and try again.
Simply follow the steps below.
I already told you that the part is out of stock.
I have already sent the part this morning.
Do not open another ticket about this.
Do not worry about the return, it is free.
It's not our fault that the carrier lost it.
It's our mistake, and I have put it right.
The system does not let me change that.
Due to a high volume of requests, replies are slow.
We are experiencing technical difficulties at the moment.
We are working on it and hope to fix it soon.
We value your feedback and will share it with the team.
Our team is doing its best.
I hear you, however the rules are the same for everyone.
I can see from the log that the export stopped at row 512.
Nothing was broken when it left us.
You are wrong about the price.
You are right about the price, it was 19 euros.
You are welcome to come by on Saturday.
You forgot to sign the form.
You have not answered my question.
You have to pay the shipping yourself.
You have two days left to change your mind.
Once you have sent the form, we can go on.
Until then there is nothing more that I can do for you.
No, we don't do that.
No problem, I have changed the date for you.
Let me know if there is anything else.
Let me check that with the workshop and call you at four.
That should not have happened.
That should work now, but if it does not, please write to me.
It may take some time.
Whatever the reason was, it is fixed now.
Like I said, not possible.
I would be upset as well if my lamp came in pieces.
`
  .trim()
  .split('\n');

/** What the replies made of them answer: calm and furious, a question, a failure, thanks. */
export const customerMessages = [
  'This is the second time I write. My lamp arrived broken and nobody answers. When do I get a new one?',
  'Where is my parcel? It should have been here on Monday.',
  'You charged me twice for the same order. I want my money back, and I want to know how this could happen!',
  'Hello, I cannot log in any more since the update. Could you help me?',
  'I am so disappointed. I waited three weeks, took a day off work, and the driver never came. What will you do about it?',
  'Thanks, that worked. One more thing: can I change the address of my next delivery?',
  'Your app deleted all of my notes. This is a disaster, my exam is tomorrow.',
  'I would like to return the shoes. How do I do that, and who pays for it?',
  'Nobody told me that the warranty ends in March. This is ridiculous, I will never buy from you again.',
  'The invoice for October is missing. Please send it to me.',
];
