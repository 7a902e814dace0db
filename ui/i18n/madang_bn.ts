<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn_BD" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>মেশিনের অনুবাদ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>বাংলাভাষী কেউ এখনও দেখেননি</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>সরকারি সূত্র পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>পুরোনো হতে পারে</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>মূল লেখা</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>সাথে নিয়ে যান</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1 তারিখে যাচাই করা</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>অন্যরা এটাও জানতে চান</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>সাহায্য দরকার</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>কর্মীর সাথে দুই ভাষায় কথা বলব</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>শুনছি …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>উত্তর খুঁজছি …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>কিছু শুনতে পাইনি</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>দয়া করে কাছে এসে একটু জোরে বলুন।</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>শব্দ খুব বেশি। দয়া করে একটু পিছিয়ে যান।</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>এখানে খুব কোলাহল।</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>কিছুই রেকর্ড হয় না।</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>এটাই আমার প্রশ্ন</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>আবার বলব</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>টাইপ করব</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>শুরু করতে ছুঁয়ে দিন</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>বরং টাইপ করব</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>আমি কী সাহায্য পেতে পারি?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>এটি শুধু প্রাথমিক ধারণা। দপ্তর সিদ্ধান্ত নেয়।</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>সম্ভবত আপনি পাবেন</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>এ বিষয়ে জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>সম্ভবত আপনার জন্য নয়</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1-এর হিসাবে টাকা</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>কোথায় আবেদন করবেন</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>সাথে নিয়ে যান</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>বাংলাভাষী কেউ এখনও দেখেননি</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>জানি না বা বলতে চাই না</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>এই আবেদনগুলো পূরণ করুন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>আবার শুরু</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>এগুলোর কোনোটি বলেছেন কি?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>এগুলোর কোনোটি না</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>আবার বলব</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>টাইপ করব</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>গাঢ় রং</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>বোতাম নিচে</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>শেষ দিন: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>দেরির দিন: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>বাকি দিন: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>শুরু করা যায়: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>সরকারি সূত্র পাওয়া যায়নি</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>এখনই ফোন করুন</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>আমি অন্য কিছু বলেছি</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>হ্যাঁ, কাজে লেগেছে</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>একটু</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>না, কাজে লাগেনি</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>বেশি বেছে নেওয়া</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>উদাহরণ: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>ফর্ম পূরণ করুন</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>আমি একটি একটি করে প্রশ্ন করব। ফর্মটি কাগজে পাবেন।</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>আপনার কাগজপত্র তৈরি</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>এখনও আপনার ভাষায় নেই</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>ফর্ম পূরণ করুন</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>আপনার ফর্ম তৈরি</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>নিজের হাতে সই করুন। সিদ্ধান্ত অফিস নেয়।</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>বাংলাভাষী কেউ এখনও দেখেননি</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>সাথে নিয়ে যান</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ফি</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>বিনামূল্যে</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>কোথায় আবেদন করবেন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>অন্য ফর্ম</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>আপনার কাগজপত্র তৈরি</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>মোট: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>লাইন দুটি দেখা যাচ্ছে। নাড়াবেন না।</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>ছবিসহ পৃষ্ঠাটি এখানে ধরুন। নিচের দুটি লাইনই দেখা যেতে হবে।</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>কোনো ছবি রাখা হয় না।</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>পাসপোর্টে কি এমনই আছে?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>সব ঠিক আছে</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>আপনার পাসপোর্টের দুটি লাইন</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>ছবির পাতার নিচে আছে। এখানে লিখুন, অথবা পাসপোর্ট রিডার ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>পাসপোর্ট ক্যামেরার সামনে ধরুন</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>বরং টাইপ করব</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>এখনও আপনার ভাষায় নেই</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>ফর্মে: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>প্রশ্ন %1, সর্বোচ্চ %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>এটাই রাখুন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>বদলান</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>সব ঠিক আছে?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>যা বদলাতে চান তা স্পর্শ করুন।</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>হাতে লিখুন</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>আরেকবার দেখুন</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>সব ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>বলুন</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>পাসপোর্টের লাইন ব্যবহার করি</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>ইংরেজি অক্ষরে বানান বলুন</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>পরে হাতে লিখব</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>খালি রাখুন</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>ধন্যবাদ। ভালো থাকবেন!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>এটা কি কাজে লেগেছে?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>আপনি এখানে যা বলেছেন ও পড়েছেন, সব মুছে গেছে।</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>আপনি চলে গেলে এখানে বলা ও পড়া সবকিছু মুছে যায়।</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>উত্তর না দিয়ে যাব</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>আমি শুনেছি: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>ঠিক করব</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>আমি শুনেছি:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>কিছু শুনতে পাইনি</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>দয়া করে কাছে এসে একটু জোরে বলুন।</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>নাকি বলেছেন:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>আবার বলব</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>টাইপ করব</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>জরুরি নম্বর</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>ফোনে আগে আপনার ভাষার নাম বলুন।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>আপনি কী জানতে চান?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>এই ভাষা এখনও শুনে বুঝি না। টাইপ করতে বা বিষয় বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ছুঁয়ে কথা বলুন</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>বরং টাইপ করব</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>প্রশ্ন টাইপ করুন</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>বা বিষয় বেছে নিন</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>ফর্ম পূরণ করুন</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>কোথায় যাবেন</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>আমি কী সাহায্য পেতে পারি?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>কর্মীর সাথে দুই ভাষায় কথা বলব</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>আপনি কি এখনও আছেন?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>না থাকলে এখানে বলা ও পড়া সবকিছু এখন মুছে যাবে।</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>আমি এখনও আছি</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>না থাকলে এখন লগ আউট হয়ে যাবে।</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>কর্মী</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>অতিথি</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ছুঁয়ে কথা বলুন</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>টাইপ করব</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>সাধারণ বাক্য</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>সব মুছুন</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>ঘোরান</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>শুনছি …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>একটু দাঁড়ান …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>কিছু শুনতে পাইনি</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>আমার কথা শেষ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>ঠিক করব</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>নাকি বলেছেন:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>অনুবাদ করুন</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>অনুবাদ হচ্ছে …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>উল্টো অনুবাদ</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>মেশিন উল্টো অনুবাদ করেছে। এটি তথ্য, প্রমাণ নয়।</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>উল্টো অনুবাদ করা যায় না।</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>শুনুন</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>বলুন, টাইপ করুন বা একটি বাক্য ছুঁয়ে দিন। অন্যজন নিজের ভাষায় পড়বেন ও শুনবেন।</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>কিছুই রেকর্ড হয় না।</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>এই দুই ভাষার অনুবাদক এখানে নেই। সাধারণ বাক্যগুলোর অনুবাদ আছে; অন্য কথা যেমন বলা হয়েছে তেমন দেখানো হয়।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>ফোনে দোভাষী চাইতে পারেন:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>মূল লেখা</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>মানুষের লেখা ও যাচাই করা</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>মানুষের লেখা, এখনও যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>আগের লেখা থেকে নেওয়া</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>মেশিনের অনুবাদ। ভুল হতে পারে।</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>মেশিন দুইবার অনুবাদ করেছে। ভুল হতে পারে।</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>ভুল হতে পারে বলে অনুবাদ করা হয়নি:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>অনুবাদ করা হয়নি। এগুলো মূল কথা।</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>সংখ্যা, টাকার অঙ্ক বা তারিখ বদলে যেত।</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>দিন বা ওনের মতো একক বদলে যেত।</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>ভিসার নামের মতো কোড বদলে যেত।</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>ঠিকানা বা ফোন নম্বর বদলে যেত।</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>একটি সরকারি শব্দ হারিয়ে যেত।</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>হ্যাঁ আর না উল্টে যেতে পারত।</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“অবশ্যই” আর “পারেন” উল্টে যেতে পারত।</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“কমপক্ষে” বা “মধ্যে”-র মতো সীমা হারিয়ে যেত।</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>মেশিন একই কথা বারবার বলেছে।</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>ভুল ভাষায় এসেছে।</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>কিছু অংশ হারিয়ে যেত।</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>যা বলা হয়নি তা যোগ হয়ে যেত।</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>একসাথে বেশি হয়ে গেছে। ছোট ছোট বাক্যে বলুন।</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>মেশিন যথেষ্ট নিশ্চিত নয়।</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>মনে হয় এটাই আপনার ভাষা। এই ভাষায় চলতে ছুঁয়ে দিন।</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>আপনার ভাষায় কিছু বলুন</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>আপনার ভাষা বেছে নিন</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>ধন্যবাদ। কেন্দ্র এটি পড়বে।</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>ভবিষ্যতে যাতে উত্তর দেওয়া যায়, সেজন্য কেন্দ্র কি এই প্রশ্নটি রাখতে পারে?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>শুধু এই কথাগুলো রাখা হয়। কে জিজ্ঞেস করেছে তা কেউ জানবে না।</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>এখনও আপনার ভাষায় নেই</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>মেশিনের অনুবাদ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>বাংলাভাষী কেউ এখনও দেখেননি</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>পুরোনো হতে পারে</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>মূল লেখা</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>%1 তারিখে বদলানো</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>অন্যরা এটাও জানতে চান</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>বিজ্ঞপ্তি ও অনুষ্ঠান</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>বিজ্ঞপ্তি ও অনুষ্ঠান</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>জরুরি</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>নিচে আরও আছে</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>উত্তর খুঁজছি …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>এটি ট্যাক্সি চালককে দেখান</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>শুধু এলাকা জানা আছে। যাওয়ার আগে ফোন করুন।</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>আজ সরকারি ছুটি (%1)। বন্ধ থাকতে পারে।</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>সরকারি ছুটির দিনে বন্ধ</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>সব জায়গা</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>সব শহর</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>এখন খোলা</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>আমার ভাষায় কথা বলা যায়</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>কিছু পাওয়া যায়নি। শর্ত কমিয়ে খুঁজুন।</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>আরও আছে। দেখতে শহর বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>মানচিত্র</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>আপনি এখানে</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>কোথায় যাবেন</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>যেসব ভাষায় কথা বলা যায়: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>এখান থেকে প্রায় %1। দিক: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>সরকারি পাতায় নিশ্চিত নয়। যাওয়ার আগে ফোন করুন।</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1 তারিখে যাচাই করা</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>কোথায় যাবেন</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>সব জায়গা</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>আমরা দুঃখিত। উত্তরটি ফোনে নিয়ে যান, বা কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>প্রিন্টারে কালি কমে এসেছে। লেখা ফ্যাকাশে হলে দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>প্রিন্ট করব না</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>ফোনের ক্যামেরা এখানে ধরুন</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>ইন্টারনেট ছাড়াই চলে। পরে লেখাটি ফোনে সেভ করুন বা পাঠান।</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>কোড %1/%2। একটার পর একটা স্ক্যান করুন: লেখাটা পরের কোডে চলতে থাকে।</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>কোডে ছোট লেখা আছে। পুরোটা পেতে প্রিন্ট করুন।</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>আগের কোড</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>পরের কোড</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>একটু থামান</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>চালান</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>একটু দাঁড়ান …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>শুনুন</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ধীরে</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>দ্রুত</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>আওয়াজ কম</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>আওয়াজ বেশি</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>এটা আমার জানা নেই</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>ভুল কিছু বলার চেয়ে জানি না বলাই ভালো। এঁরা সাহায্য করতে পারেন।</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>এখানকার কেউ আপনাকে সাহায্য করতে পারেন। টাকা লাগে না।</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>হয়তো এগুলো কাজে লাগবে</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>অন্যভাবে জিজ্ঞেস করব</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>টাইপ করব</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>কী কাজ কবের মধ্যে করতে হবে?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>যে তারিখ জানেন শুধু সেগুলো দিন। আপনি চলে গেলে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>বাংলাভাষী কেউ এখনও দেখেননি</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>এর মধ্যে কোন দিনগুলো জানেন?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>জানি না বা বলতে চাই না</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>আমার ফোনে</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>আমার কাজ শেষ</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>দয়া করে এটি একজন কর্মীকে দেখান</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>কর্মীর সাথে দুই ভাষায় কথা বলব</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>শুরুর পাতা</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>কর্মীর সাথে কথা বলব</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>জরুরি নম্বর</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>প্রশ্ন টাইপ করুন</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>যেমন: আমার ঠিকানা বদলেছে</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>প্রশ্ন করুন</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>সবাই যা জানতে চান</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>এগুলোর কোনোটি বলছেন কি?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>দিনরাত খোলা</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>আপনার ভাষায় নেই, শুধু এই ভাষায়: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>এখনও কোনো প্রশ্ন নেই। দয়া করে বলুন বা টাইপ করুন।</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>এটা অনেক লম্বা। দয়া করে এক-দুটি ছোট বাক্যে বলুন।</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>এই ভাষা এখনও তৈরি নয়। দয়া করে অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>হলো না। দয়া করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>উত্তরটি এখন দেখানো যাচ্ছে না। দয়া করে কর্মীকে জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>এখন এই ভাষায় শুনতে পারছি না। টাইপ করতে বা বিষয় বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>মাইক এখন চলছে না। টাইপ করতে বা বিষয় বেছে নিতে পারেন।</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>কিছু শুনতে পাইনি। দয়া করে কাছে এসে আবার বলুন।</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>এই ভাষায় পড়ে শোনাতে পারি না। এখানে পড়তে বা প্রিন্ট করতে পারেন।</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>স্পিকার এখন চলছে না। উত্তরটি এখানে পড়তে পারেন।</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>এখানে প্রিন্টার নেই। উত্তরটি ফোনে নিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>কাগজ প্রিন্ট হয়নি। উত্তরটি ফোনে নিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>এই মেশিনের কর্মীর সাহায্য দরকার। আপনি চালিয়ে যেতে পারেন।</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>এখানে সমস্যা হয়েছে। আপনার দোষ নয়। দয়া করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>প্রিন্টারে কাগজ নেই। কর্মী কাগজ দিলে নিজে থেকেই আবার চলবে।</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>প্রিন্টারে কাগজ আটকে গেছে। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>প্রিন্টার খোলা আছে। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>প্রিন্টারে কালি নেই। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>প্রিন্টার বন্ধ বা সংযোগ নেই। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>প্রিন্টার থামানো হয়েছে। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>প্রিন্টারে সাহায্য দরকার। দয়া করে কর্মীকে বলুন।</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>আপনার কাগজ তৈরি হচ্ছে …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>প্রিন্টারের জন্য অপেক্ষা …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>প্রিন্ট হচ্ছে। কাগজের জন্য একটু দাঁড়ান।</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>আপনার কাগজ কি বেরিয়েছে?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>এখন খোলা</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>খোলা। বন্ধ হবে: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>এখন বন্ধ</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>বন্ধ। খুলবে: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>খোলার সময় জানা নেই</translation>
    </message>
    <message>
        <source>north</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>উত্তর-পূর্ব</translation>
    </message>
    <message>
        <source>east</source>
        <translation>পূর্ব</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>দক্ষিণ-পূর্ব</translation>
    </message>
    <message>
        <source>south</source>
        <translation>দক্ষিণ</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>দক্ষিণ-পশ্চিম</translation>
    </message>
    <message>
        <source>west</source>
        <translation>পশ্চিম</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>উত্তর-পশ্চিম</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>খোলার সময়</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>এই তথ্য এই কেন্দ্রের, সরকারি দপ্তরের নয়।</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>লাইন দুটি পড়তে পারিনি। অনুগ্রহ করে টাইপ করুন।</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>ক্যামেরা এখন কাজ করছে না। অনুগ্রহ করে লাইন দুটি টাইপ করুন।</translation>
    </message>
</context>
</TS>
