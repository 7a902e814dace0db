<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my_MM" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>စက်ဖြင့် ဘာသာပြန်</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>မြန်မာတစ်ဦးက မစစ်ရသေးပါ</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>တရားဝင် အရင်းအမြစ် မတွေ့ပါ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>အချက်အလက် ဟောင်းနိုင်ပါတယ်</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>မူရင်းစာ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ယူသွားရမှာ</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>စစ်ဆေးခဲ့တဲ့ရက် %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>တခြားသူတွေ မေးတာ</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>အကူအညီလိုတယ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>ဝန်ထမ်းနဲ့ ဘာသာနှစ်မျိုးဖြင့် ပြောမယ်</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>နားထောင်နေပါတယ် …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>အဖြေ ရှာနေပါတယ် …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ဘာမှ မကြားရပါ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>အနားကိုလာပြီး နည်းနည်း ကျယ်ကျယ် ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>အသံ ကျယ်လွန်းပါတယ်။ နောက်ကို နည်းနည်းဆုတ်ပေးပါ။</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>ဒီနေရာမှာ အရမ်းဆူညံနေပါတယ်။</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>ဘာမှ အသံမသွင်းပါ။</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>ဒါမေးချင်တာပါ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ပြန်ပြောမယ်</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>စာရိုက်မယ်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>စဖို့ ထိပါ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>စာရိုက်မေးမယ်</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>အိုကေ</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>ဘယ်အကူအညီ ရနိုင်လဲ။</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>ဒါက ပထမအကြမ်းဖျင်းပါ။ ရုံးက ဆုံးဖြတ်ပါမယ်။</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>ရနိုင်လောက်ပါတယ်</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>မေးကြည့်ပါ</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>သင့်အတွက် မဟုတ်လောက်ပါ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ဟုတ်ပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <translation>မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 အရ ပမာဏ</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>ဘယ်မှာလျှောက်ရမလဲ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ယူသွားရမှာ</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>မြန်မာတစ်ဦးက မစစ်ရသေးပါ</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>မသိပါ၊ ဒါမှမဟုတ် မပြောလိုပါ</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>ဒီလျှောက်လွှာတွေ ဖြည့်မယ်</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>နောက်ဆုံးရက်များ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ပြန်စပါ</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>ဒီထဲက တစ်ခုလား။</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ဒီထဲမှာ မပါဘူး</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ပြန်ပြောမယ်</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>စာရိုက်မယ်</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>စာလုံးအရွယ်</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>အရောင် ပိုပြတ်</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>ခလုတ် အောက်ချ</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>နောက်ဆုံးရက်: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>နောက်ကျသည့်ရက်: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>ကျန်ရက်: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>လုပ်နိုင်မည့်ရက်: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>တရားဝင် အရင်းအမြစ် မတွေ့ပါ</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>အခု ဖုန်းခေါ်ပါ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>တခြားဟာ ပြောတာပါ</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>ဟုတ်ကဲ့၊ အကူအညီရတယ်</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>နည်းနည်း</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>မရပါဘူး</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>အရွေးများတာ</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>ရှေ့သို့</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>ဥပမာ - %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>ဖောင်ဖြည့်မယ်</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>မေးခွန်းတစ်ခုပြီးတစ်ခု မေးပါမယ်။ ဖောင်ကို စာရွက်နဲ့ ရပါမယ်။</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>သင့်စာရွက်စာတမ်းများ အဆင်သင့်ဖြစ်ပါပြီ</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>သင့်ဘာသာစကားဖြင့် မရှိသေးပါ</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>ဖောင်ဖြည့်မယ်</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>သင့်ဖောင် အဆင်သင့်ဖြစ်ပါပြီ</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>ကိုယ်တိုင် လက်မှတ်ထိုးပါ။ ရုံးက ဆုံးဖြတ်ပါမယ်။</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>မြန်မာတစ်ဦးက မစစ်ရသေးပါ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>ယူသွားရမှာ</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ဝန်ဆောင်ကြေး</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>အခမဲ့</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>ဘယ်မှာလျှောက်ရမလဲ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>အခြားဖောင်</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>နောက်ဆုံးရက်များ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>သင့်စာရွက်စာတမ်းများ အဆင်သင့်ဖြစ်ပါပြီ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ဖယ်ထုတ်ရန်</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>စုစုပေါင်း - %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>စာကြောင်းနှစ်ကြောင်းကို မြင်ရပါပြီ။ မလှုပ်ပါနဲ့။</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>ဓာတ်ပုံပါတဲ့ စာမျက်နှာကို ဒီမှာ ကိုင်ထားပါ။ အောက်ဆုံးက စာကြောင်းနှစ်ကြောင်းလုံး မြင်ရပါမယ်။</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>ပုံ မသိမ်းပါ။</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>ပတ်စပို့အတိုင်း မှန်ပါသလား။</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>အားလုံး မှန်ပါတယ်</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ပြင်မယ်</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>သင့်ပတ်စပို့ထဲက စာကြောင်းနှစ်ကြောင်း</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>ဓာတ်ပုံပါတဲ့ စာမျက်နှာရဲ့ အောက်ဆုံးမှာ ရှိပါတယ်။ ဒီမှာ ရိုက်ပါ၊ ဒါမှမဟုတ် ပတ်စပို့ဖတ်စက် သုံးပါ။</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ရှေ့သို့</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>ပတ်စပို့ကို ကင်မရာရှေ့ ပြပါ</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>စာရိုက်မေးမယ်</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>သင့်ဘာသာစကားဖြင့် မရှိသေးပါ</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>ဖောင်ပေါ်မှာ - %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>မေးခွန်း %1၊ အများဆုံး %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ဒီအတိုင်း ထားမယ်</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ပြင်မယ်</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>အားလုံး မှန်ပါသလား။</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>ပြင်လိုသည်ကို ထိပါ။</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>လက်ဖြင့် ရေးပါ</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>နောက်တစ်ကြိမ် ကြည့်ပါ</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>အားလုံး မှန်ပါတယ်</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>ပြောရန်</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>ပတ်စပို့စာကြောင်း သုံးမယ်</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>အင်္ဂလိပ်စာလုံးပေါင်း ပြောမယ်</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>နောက်မှ လက်နဲ့ ရေးမယ်</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>ကွက်လပ်ထားမယ်</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>ကျေးဇူးတင်ပါတယ်။ ကောင်းပါစေ။</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>အကူအညီ ရရဲ့လား။</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>ဒီမှာ ပြောတာ ဖတ်တာ အားလုံး ဖျက်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>သင်ထွက်သွားရင် ပြောတာ ဖတ်တာ အားလုံး ဖျက်ပါတယ်။</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>မဖြေဘဲ ထွက်မယ်</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>ကြားရတာက: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>ပြင်မယ်</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>ကြားရတာက:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ဘာမှ မကြားရပါ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>အနားကိုလာပြီး နည်းနည်း ကျယ်ကျယ် ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>ဒါမှမဟုတ် ဒီလို ပြောတာလား:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ပြန်ပြောမယ်</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>စာရိုက်မယ်</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>အရေးပေါ် ဖုန်းနံပါတ်</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>ဖုန်းမှာ ကိုယ့်ဘာသာစကား နာမည်ကို အရင်ပြောပါ။</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ဘာသိချင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>ဒီဘာသာစကားကို နားမထောင်တတ်သေးပါ။ စာရိုက်ပါ၊ ဒါမှမဟုတ် အကြောင်းအရာ ရွေးပါ။</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ထိပြီး ပြောပါ</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>စာရိုက်မေးမယ်</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>မေးခွန်း ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>ဒါမှမဟုတ် အကြောင်းအရာ ရွေးပါ</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>ဖောင်ဖြည့်မယ်</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>နောက်ဆုံးရက်များ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>ဘယ်ကို သွားရမလဲ</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>ဘယ်အကူအညီ ရနိုင်လဲ။</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>ဝန်ထမ်းနဲ့ ဘာသာနှစ်မျိုးဖြင့် ပြောမယ်</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>ဒီမှာ ရှိပါသေးသလား။</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>မရှိတော့ရင် ပြောတာ ဖတ်တာ အားလုံး အခု ဖျက်ပါမယ်။</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ရှိပါသေးတယ်</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>မရှိတော့ရင် အခု အကောင့်က ထွက်ပါမယ်။</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>ဝန်ထမ်း</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>ဧည့်သည်</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>ထိပြီး ပြောပါ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>စာရိုက်မယ်</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>အသုံးများသော စကား</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>အားလုံးဖျက်</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>လှည့်မယ်</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>နားထောင်နေပါတယ် …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ခဏလေး …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>ဘာမှ မကြားရပါ</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>ပြောပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့ပါ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်မယ်</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>ပြင်မယ်</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>ဒါမှမဟုတ် ဒီလို ပြောတာလား:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ဘာသာပြန်မယ်</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>ဘာသာပြန်နေသည် …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>ပြန်လှန်ဘာသာပြန်</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>စက်က ပြန်လှန်ဘာသာပြန်ထားတာပါ။ သတင်းအချက်အလက်သာဖြစ်ပြီး သက်သေ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>ပြန်လှန်ဘာသာပြန်လို့ မရပါ။</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>နားထောင်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>ပြောပါ၊ ရိုက်ပါ၊ ဒါမှမဟုတ် စကားတစ်ခုကို ထိပါ။ တစ်ဖက်လူက မိမိဘာသာစကားနဲ့ ဖတ်ပြီး နားထောင်ရပါမယ်။</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>ဘာမှ အသံမသွင်းပါ။</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>ဒီဘာသာနှစ်ခုအတွက် ဘာသာပြန်စက် မရှိပါ။ အသုံးများသော စကားများကို ဘာသာပြန်ထားပြီး အခြားစကားများကို ပြောသည့်အတိုင်း ပြပါသည်။</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>ဖုန်းဖြင့် စကားပြန် တောင်းနိုင်ပါသည်:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>မူရင်းစာ</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>လူက ရေးပြီး စစ်ထားသည်</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>လူက ရေးထားသည်၊ မစစ်ရသေး</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>အရင်စာမှ ယူထားသည်</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>စက်ဖြင့် ဘာသာပြန်။ မှားနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>စက်က နှစ်ဆင့် ဘာသာပြန်။ မှားနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>မှားနိုင်သောကြောင့် ဘာသာမပြန်ပါ:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>ဘာသာမပြန်ပါ။ မူရင်းစကားဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>ဂဏန်း၊ ငွေပမာဏ သို့မဟုတ် ရက်စွဲ ပြောင်းသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>ရက် သို့မဟုတ် ဝမ်ကဲ့သို့ ယူနစ် ပြောင်းသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>ဗီဇာအမည်ကဲ့သို့ ကုဒ် ပြောင်းသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>လိပ်စာ သို့မဟုတ် ဖုန်းနံပါတ် ပြောင်းသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>တရားဝင်စကားလုံး ပျောက်သွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>ဟုတ်နှင့် မဟုတ် ပြောင်းပြန်ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“လုပ်ရမည်” နှင့် “လုပ်နိုင်သည်” ရောသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“အနည်းဆုံး” သို့မဟုတ် “အတွင်း” ကဲ့သို့ ကန့်သတ်ချက် ပျောက်သွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>စက်က ထပ်ခါထပ်ခါ ပြောသည်။</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>ဘာသာစကား မှားထွက်လာသည်။</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>တစ်စိတ်တစ်ပိုင်း ပျောက်သွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>မပြောသောအရာ ထပ်ပါသွားနိုင်သည်။</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>တစ်ခါတည်း များလွန်းပါတယ်။ စာကြောင်းတိုတိုနဲ့ ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>စက်က မသေချာပါ။</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>ဒါ သင့်ဘာသာစကား ထင်ပါတယ်။ ဒီဘာသာနဲ့ ဆက်ဖို့ ထိပါ။</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>သင့်ဘာသာစကားဖြင့် တစ်ခုခု ပြောပါ</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>ဘာသာစကား ရွေးပါ</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>ကျေးဇူးတင်ပါတယ်။ စင်တာက ဖတ်ပါလိမ့်မယ်။</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>နောက်ပိုင်း ဖြေပေးနိုင်အောင် ဒီမေးခွန်းကို စင်တာက သိမ်းထားလို့ ရမလား။</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>ဒီစာကိုပဲ သိမ်းပါတယ်။ ဘယ်သူမေးတယ်ဆိုတာ ဘယ်သူမှ မသိပါဘူး။</translation>
    </message>
    <message>
        <source>No</source>
        <translation>မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ဟုတ်ပါတယ်</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>အရေးတကြီး</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>သင့်ဘာသာစကားဖြင့် မရှိသေးပါ</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>စက်ဖြင့် ဘာသာပြန်</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>မြန်မာတစ်ဦးက မစစ်ရသေးပါ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>အချက်အလက် ဟောင်းနိုင်ပါတယ်</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>မူရင်းစာ</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>ပြောင်းခဲ့တဲ့ရက် %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>တခြားသူတွေ မေးတာ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>အသိပေးချက်နဲ့ ပွဲများ</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>အသိပေးချက်နဲ့ ပွဲများ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>အရေးတကြီး</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>အောက်မှာ ရှိသေးတယ်</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>အဖြေ ရှာနေပါတယ် …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>ဖျက်မယ်</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>ဒါကို တက္ကစီမောင်းသူကို ပြပါ</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>နေရာအနီးအနားကိုပဲ သိပါတယ်။ မသွားခင် ဖုန်းဆက်ပါ။</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>ဒီနေ့ ရုံးပိတ်ရက် (%1) ဖြစ်ပါတယ်။ ပိတ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ပိတ်</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>အစိုးရရုံးပိတ်ရက်တွင် ပိတ်</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>နေရာအားလုံး</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>မြို့အားလုံး</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>အခု ဖွင့်ထားတယ်</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>ကိုယ့်ဘာသာစကား ပြောတယ်</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>ရှာမတွေ့ပါ။ အချက်များကို လျှော့ပြီး ရှာပါ။</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>နောက်ထပ် ရှိပါသေးတယ်။ မြို့ကို ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>မြေပုံ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>သင် ဒီမှာပါ</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>ဘယ်ကို သွားရမလဲ</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>ပြောသောဘာသာစကား: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>ဒီကနေ %1 ခန့်။ ဦးတည်ရာ: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>တရားဝင်စာမျက်နှာတွင် အတည်မပြုရသေးပါ။ မသွားခင် ဖုန်းဆက်ပါ။</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>စစ်ဆေးခဲ့တဲ့ရက် %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>ဘယ်ကို သွားရမလဲ</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>နေရာအားလုံး</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>တောင်းပန်ပါတယ်။ အဖြေကို ဖုန်းထဲ ယူပါ၊ ဒါမှမဟုတ် ဝန်ထမ်းကို မေးပါ။</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>ပရင်တာမှာ မှင် နည်းနေပါပြီ။ စာလုံး မှိန်နေရင် ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ထွက်ပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <translation>မထွက်ပါ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ထပ် ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်မယ်</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>ပရင့် မထုတ်တော့ပါ</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>ဖုန်းကင်မရာကို ဒီမှာ ချိန်ပါ</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>အင်တာနက် မလိုပါ။ စာကို ဖုန်းထဲ သိမ်းပါ၊ ဒါမှမဟုတ် ပို့ပါ။</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>ကုဒ် %1/%2။ တစ်ခုပြီးတစ်ခု စကင်ဖတ်ပါ။ စာက နောက်ကုဒ်မှာ ဆက်ပါတယ်။</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>ကုဒ်ထဲမှာ စာအတိုပါ။ အကုန်လိုရင် ပရင့်ထုတ်ပါ။</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>အရင်ကုဒ်</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>နောက်ထပ်ကုဒ်</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ပြီးပြီ</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>ခဏရပ်</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ဆက်ဖတ်</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>ခဏလေး …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>နားထောင်</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>ရပ်</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>နှေး</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ပုံမှန်</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>မြန်</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>အသံတိုး</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>အသံကျယ်</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>ဒါကို မသိပါ</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>အမှား ပြောမိမှာထက် မသိဘူးလို့ ပြောတာ ကောင်းပါတယ်။ သူတို့ ကူညီနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>ဒီက ဝန်ထမ်း ကူညီနိုင်ပါတယ်။ ပိုက်ဆံ မကုန်ပါ။</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>ဒါတွေ အထောက်အကူ ဖြစ်နိုင်ပါတယ်</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>တခြားစကားနဲ့ မေးမယ်</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>စာရိုက်မယ်</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>ဘာကို ဘယ်နေ့မတိုင်ခင် လုပ်ရမလဲ။</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>သိတဲ့ရက်တွေကိုပဲ ပြောပါ။ သင်ထွက်သွားရင် ဖျက်ပါမယ်။</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>မြန်မာတစ်ဦးက မစစ်ရသေးပါ</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>ဒီရက်တွေထဲက ဘယ်ရက်ကို သိပါသလဲ။</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>မသိပါ၊ ဒါမှမဟုတ် မပြောလိုပါ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ပရင့်ထုတ်</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>ကိုယ့်ဖုန်းထဲ</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>ဒါကို ဝန်ထမ်းကို ပြပေးပါ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>အိုကေ</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>ဝန်ထမ်းနဲ့ ဘာသာနှစ်မျိုးဖြင့် ပြောမယ်</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>ပထမစာမျက်နှာ</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>ဝန်ထမ်းနဲ့ ပြောမယ်</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>အရေးပေါ် ဖုန်းနံပါတ်</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>မေးခွန်း ရိုက်ပါ</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>ဥပမာ: လိပ်စာ ပြောင်းသွားတယ်</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>မေးမယ်</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>အမေးများတာ</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>ဒီထဲက တစ်ခုလား။</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>နေ့ရောညပါ ဖွင့်</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>သင့်ဘာသာစကားနဲ့ မရပါ၊ ဒီဘာသာစကားတွေနဲ့ပဲ ရပါတယ်- %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>မေးခွန်း မရှိသေးပါ။ ပြောပါ၊ ဒါမှမဟုတ် စာရိုက်ပါ။</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>အရမ်းရှည်ပါတယ်။ စာကြောင်းတို တစ်ကြောင်း နှစ်ကြောင်းနဲ့ မေးပေးပါ။</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>ဒီဘာသာစကား အဆင်သင့် မဖြစ်သေးပါ။ တခြားတစ်ခု ရွေးပေးပါ။</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>မရပါ။ ထပ်ကြိုးစားပေးပါ။</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>ဒီအဖြေကို အခု ပြလို့ မရပါ။ ဝန်ထမ်းကို မေးပေးပါ။</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>ဒီဘာသာစကားကို အခု နားထောင်လို့ မရပါ။ စာရိုက်ပါ၊ ဒါမှမဟုတ် အကြောင်းအရာ ရွေးပါ။</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>မိုက် အခု မရပါ။ စာရိုက်ပါ၊ ဒါမှမဟုတ် အကြောင်းအရာ ရွေးပါ။</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>ဘာမှ မကြားရပါ။ အနားကိုလာပြီး ပြန်ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>ဒီဘာသာစကားနဲ့ အသံထွက် မဖတ်နိုင်ပါ။ ဒီမှာ ဖတ်ပါ၊ ဒါမှမဟုတ် ပရင့်ထုတ်ပါ။</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>စပီကာ အခု မရပါ။ အဖြေကို ဒီမှာ ဖတ်နိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>ဒီမှာ ပရင်တာ မရှိပါ။ အဖြေကို ဖုန်းထဲ ယူနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>စာရွက် မထွက်ပါ။ အဖြေကို ဖုန်းထဲ ယူနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>ဒီစက်ကို ဝန်ထမ်း ကြည့်ပေးဖို့ လိုပါတယ်။ ဆက်သုံးနိုင်ပါတယ်။</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>ဒီဘက်မှာ မှားသွားပါတယ်။ သင့်အပြစ် မဟုတ်ပါ။ ထပ်ကြိုးစားပေးပါ။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ဟုတ်ပါတယ်</translation>
    </message>
    <message>
        <source>No</source>
        <translation>မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>ပရင်တာမှာ စာရွက် ကုန်နေပါတယ်။ ဝန်ထမ်းက ထည့်ပေးရင် သူ့ဘာသာ ဆက်ထုတ်ပါမယ်။</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>ပရင်တာထဲ စာရွက် ညပ်နေပါတယ်။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>ပရင်တာ ပွင့်နေပါတယ်။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>ပရင်တာမှာ မှင် ကုန်နေပါတယ်။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>ပရင်တာ ပိတ်ထား ဒါမှမဟုတ် ချိတ်မထားပါ။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>ပရင်တာ ရပ်ထားပါတယ်။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>ပရင်တာ ကြည့်ပေးဖို့ လိုပါတယ်။ ဝန်ထမ်းကို ပြောပေးပါ။</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>စာရွက် ပြင်ဆင်နေပါတယ် …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>ပရင်တာကို စောင့်နေပါတယ် …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>ပရင့်ထုတ်နေပါတယ်။ စာရွက်ကို ခဏ စောင့်ပါ။</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>စာရွက် ထွက်လာပြီလား။</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>အခု ဖွင့်ထားတယ်</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>ဖွင့်ထားသည်။ ပိတ်ချိန်: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>အခု ပိတ်ထားတယ်</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>ပိတ်ထားသည်။ ဖွင့်ချိန်: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>ဖွင့်ချိန် မသိပါ</translation>
    </message>
    <message>
        <source>north</source>
        <translation>မြောက်</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>အရှေ့မြောက်</translation>
    </message>
    <message>
        <source>east</source>
        <translation>အရှေ့</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>အရှေ့တောင်</translation>
    </message>
    <message>
        <source>south</source>
        <translation>တောင်</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>အနောက်တောင်</translation>
    </message>
    <message>
        <source>west</source>
        <translation>အနောက်</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>အနောက်မြောက်</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ဖုန်း</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ဖွင့်ချိန်</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>ဤစင်တာ၏ အချက်အလက်ဖြစ်ပြီး အစိုးရရုံး၏ အချက်အလက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>စာကြောင်းတွေကို မဖတ်နိုင်ပါ။ ရိုက်ထည့်ပေးပါ။</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>ကင်မရာ အခု မရပါ။ စာကြောင်းတွေကို ရိုက်ထည့်ပေးပါ။</translation>
    </message>
</context>
</TS>
