<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si_LK" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>යන්ත්‍රයෙන් කළ පරිවර්තනයක්</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>සිංහල කතා කරන කෙනෙක් තවම බලලා නෑ</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>නිල මූලාශ්‍රයක් හම්බ වුණේ නෑ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>පරණ වෙන්න පුළුවන්</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>මුල් ලිපිය</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>අරගෙන යන්න</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>බැලුවේ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>අනිත් අය අහන දේවල්</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>උදව් ඕනේ</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>සේවකයෙක් එක්ක භාෂා දෙකකින් කතා කරන්න</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>අහගෙන ඉන්නේ …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>උත්තරේ හොයනවා …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>මට මුකුත් ඇහුණේ නෑ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>කරුණාකර ළඟට ඇවිත් ටිකක් හයියෙන් කියන්න.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>ශබ්දය වැඩියි. කරුණාකර ටිකක් පස්සට යන්න.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>මෙතන ගොඩක් ඝෝෂාවයි.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>මුකුත් රෙකෝඩ් වෙන්නේ නෑ.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>මගේ ප්‍රශ්නේ ඒක තමයි</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ආයෙත් කියන්න</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>පටන් ගන්න ඔබන්න</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>ටයිප් කරලා අහන්න</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>හරි</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>මට ලැබිය හැකි උදව් මොනවාද?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>මෙය මුල් බැලීමක් පමණයි. තීරණය කරන්නේ කාර්යාලයයි.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>බොහෝ විට ඔබට ලැබේ</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>මේ ගැන අසන්න</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>බොහෝ විට ඔබට නොවේ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැහැ</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>%1 වන විට මුදල්</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>අයදුම් කරන තැන</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>අරගෙන යන්න</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>සිංහල කතා කරන කෙනෙක් තවම බලලා නෑ</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>මම දන්නේ නැහැ හෝ කියන්න කැමති නැහැ</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>මෙම අයදුම්පත් පුරවන්න</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>අවසාන දින</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>නැවත අරඹන්න</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>මේ එකක්ද කිව්වේ?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>මේ එකක්වත් නෙවෙයි</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ආයෙත් කියන්න</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>භාෂාව</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>අකුරු සයිස් එක</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>තද පාට</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>බොත්තම් පහළට</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>අවසාන දිනය: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>ප්‍රමාද දින: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>ඉතිරි දින: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>කළ හැකි පළමු දිනය: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>නිල මූලාශ්‍රයක් හම්බ වුණේ නෑ</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>දැන්ම කෝල් කරන්න</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>මම කිව්වේ වෙන දෙයක්</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>ඔව්, උදව්වක් වුණා</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>ටිකක්</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>නෑ, වුණේ නෑ</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>නිතර තෝරන</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>උදාහරණය: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>පෝරමයක් පුරවන්න</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>මම ප්‍රශ්න එකින් එක අසමි. පෝරමය කඩදාසියේ ලැබේ.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>ඔබේ ලේඛන සූදානම්</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>තවම ඔබේ භාෂාවෙන් නැත</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>පෝරමයක් පුරවන්න</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>ඔබේ පෝරමය සූදානම්</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>අතින් අත්සන් කරන්න. තීරණය කරන්නේ කාර්යාලයයි.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>සිංහල කතා කරන කෙනෙක් තවම බලලා නෑ</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>අරගෙන යන්න</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ගාස්තුව</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>නොමිලේ</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>අයදුම් කරන තැන</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>වෙනත් පෝරමයක්</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>අවසාන දින</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>ඔබේ ලේඛන සූදානම්</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>එකතුව: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>පේළි දෙක පෙනේ. නොසොල්වා සිටින්න.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>ඔබේ ඡායාරූපය ඇති පිටුව මෙතැනට අල්ලන්න. පහළ පේළි දෙකම පෙනිය යුතුයි.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>කිසිදු පින්තූරයක් තබා නොගනී.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>පාස්පෝට් එකේ තියෙන්නේ එහෙමද?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>සියල්ල හරි</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>වෙනස් කරන්න</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>ඔබේ පාස්පෝට් එකේ පේළි දෙක</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>ඔබේ ඡායාරූපය ඇති පිටුවේ පහළ ඇත. මෙහි ටයිප් කරන්න, නැතහොත් පාස්පෝට් කියවනය යොදන්න.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ඊළඟ</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>පාස්පෝට් එක කැමරාවට අල්ලන්න</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>ටයිප් කරලා අහන්න</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>තවම ඔබේ භාෂාවෙන් නැත</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>පෝරමයේ: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>ප්‍රශ්නය %1, උපරිම %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>එලෙසම තබන්න</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>වෙනස් කරන්න</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>සියල්ල හරිද?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>වෙනස් කිරීමට අවශ්‍ය දේ ස්පර්ශ කරන්න.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>අතින් ලියන්න</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>නැවත බලන්න</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>සියල්ල හරි</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>කියන්න</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>පාස්පෝට් එකේ පේළි යොදන්න</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>ඉංග්‍රීසි අකුරෙන් අකුර කියන්න</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>පස්සේ අතින් ලියන්නම්</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>හිස්ව තබන්න</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>ස්තුතියි. ගිහින් එන්න!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>මේක උදව්වක් වුණාද?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>ඔබ මෙතන කියපු, කියවපු හැම දෙයක්ම මකලා දැම්මා.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>ඔබ ගියාම, මෙතන කියපු, කියවපු හැම දෙයක්ම මැකෙනවා.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>උත්තර නොදී යන්න</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>මට ඇහුණේ: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>හරි කරන්න</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>මට ඇහුණේ:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>මට මුකුත් ඇහුණේ නෑ</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>කරුණාකර ළඟට ඇවිත් ටිකක් හයියෙන් කියන්න.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>නැත්නම් මේකද කිව්වේ:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ආයෙත් කියන්න</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>හදිසි අංක</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>ෆෝන් එකෙන් මුලින්ම ඔබේ භාෂාවේ නම කියන්න.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ඔබ දැනගන්න කැමති මොකක්ද?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>මේ භාෂාව ඇහුවත් මට තවම තේරෙන්නේ නෑ. ටයිප් කරන්න, නැත්නම් මාතෘකාවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>තට්ටු කර කතා කරන්න</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>ටයිප් කරලා අහන්න</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>ප්‍රශ්නේ ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>නැත්නම් මාතෘකාවක් තෝරන්න</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>පෝරමයක් පුරවන්න</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>අවසාන දින</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>යන්නේ කොහෙද</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>මට ලැබිය හැකි උදව් මොනවාද?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>සේවකයෙක් එක්ක භාෂා දෙකකින් කතා කරන්න</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>ඔබ තවම ඉන්නවද?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>නැත්නම්, මෙතන කියපු, කියවපු හැම දෙයක්ම දැන් මකනවා.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>මම තවම ඉන්නවා</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>නැත්නම්, දැන් ඔබව ඉවත් කරනවා (log out).</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>සේවකයා</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>අමුත්තා</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>තට්ටු කර කතා කරන්න</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>නිතර කියන දේ</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>ඔක්කොම මකන්න</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>හරවන්න</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>අහගෙන ඉන්නේ …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>පොඩ්ඩක් ඉන්න …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>මට මුකුත් ඇහුණේ නෑ</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>කියලා ඉවරයි</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වහන්න</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>හරි කරන්න</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>නැත්නම් මේකද කිව්වේ:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>පරිවර්තනය කරන්න</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>පරිවර්තනය කරනවා …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>ආපසු පරිවර්තනය</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>යන්ත්‍රය ආපසු පරිවර්තනය කළ එකක්. මේක තොරතුරක්, සාක්ෂියක් නෙවෙයි.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>ආපසු පරිවර්තනය කරන්න බැහැ.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ඇහුම්කන් දෙන්න</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>නවත්තන්න</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>කතා කරන්න, ටයිප් කරන්න, නැත්නම් වාක්‍යයක් ඔබන්න. අනෙක් කෙනා එය තමන්ගේ භාෂාවෙන් කියවලා අහනවා.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>මුකුත් රෙකෝඩ් වෙන්නේ නෑ.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>මේ භාෂා දෙකට මෙතන පරිවර්තකයක් නැහැ. නිතර කියන දේ පරිවර්තනය කරලා තියෙනවා; අනෙක් වචන කියපු විදියටම පෙන්වනවා.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>දුරකථනයෙන් පරිවර්තකයෙක් ඉල්ලන්න පුළුවන්:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>මුල් ලිපිය</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>මිනිස්සු ලියලා බලපු එකක්</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>මිනිස්සු ලිව්වා, තවම බලලා නැහැ</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>කලින් ලියවිල්ලකින් ගත්තා</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>යන්ත්‍රයෙන් කළ පරිවර්තනයක්. වැරදි වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>යන්ත්‍රය දෙපාරක් පරිවර්තනය කළා. වැරදි වෙන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>වැරදි වෙන්න පුළුවන් නිසා පරිවර්තනය කළේ නැහැ:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>පරිවර්තනය කරලා නැහැ. මේ මුල් වචන.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>අංකයක්, මුදලක් හෝ දිනයක් වෙනස් වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>දින හෝ වොන් වගේ ඒකකයක් වෙනස් වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>වීසා නමක් වගේ කේතයක් වෙනස් වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>ලිපිනයක් හෝ දුරකථන අංකයක් වෙනස් වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>නිල වචනයක් නැති වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>ඔව් සහ නැහැ මාරු වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“ඕනෑ” සහ “පුළුවන්” මාරු වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“අඩුම තරමේ” හෝ “ඇතුළත” වගේ සීමාවක් නැති වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>යන්ත්‍රය එකම දේ ආයෙත් කිව්වා.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>වැරදි භාෂාවකින් ආවා.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>කොටසක් නැති වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>නොකියපු දෙයක් එකතු වෙන්න තිබුණා.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>එක පාරට වැඩියි. කෙටි වාක්‍යවලින් කියන්න.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>යන්ත්‍රයට ඇති තරම් විශ්වාස නැහැ.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>ඔබේ භාෂාව මේක වගේ. මේකෙන්ම යන්න ඔබන්න.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>ඔබේ භාෂාවෙන් යමක් කියන්න</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>ඔබේ භාෂාව තෝරන්න</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>ස්තුතියි. මධ්‍යස්ථානය එය කියවනු ඇත.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>ඉදිරියේදී පිළිතුරු දිය හැකි වන පරිදි මධ්‍යස්ථානයට මෙම ප්‍රශ්නය තබා ගත හැකිද?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>මෙම වචන පමණක් තබා ගැනේ. ඇසුවේ කවුදැයි කිසිවෙකු නොදනී.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැහැ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>හදිසි</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>තවම ඔබේ භාෂාවෙන් නැත</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>යන්ත්‍රයෙන් කළ පරිවර්තනයක්</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>සිංහල කතා කරන කෙනෙක් තවම බලලා නෑ</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>පරණ වෙන්න පුළුවන්</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>මුල් ලිපිය</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>වෙනස් කළේ %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>අනිත් අය අහන දේවල්</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>දැන්වීම් සහ වැඩසටහන්</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>දැන්වීම් සහ වැඩසටහන්</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>හදිසි</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>පහළ තව තියෙනවා</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>උත්තරේ හොයනවා …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>මකන්න</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>මෙය ටැක්සි රියදුරාට පෙන්වන්න</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>ප්‍රදේශය පමණක් දනී. යාමට පෙර ඇමතුමක් ගන්න.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>අද රජයේ නිවාඩු දිනයකි (%1). වසා තිබිය හැක.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>වසා ඇත</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>රජයේ නිවාඩු දිනවල වසා ඇත</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>සියලු ස්ථාන</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>සියලු නගර</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>දැන් විවෘතයි</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>මගේ භාෂාව කතා කරයි</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>කිසිවක් හමු නොවීය. කොන්දේසි අඩු කරන්න.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>තවත් තිබේ. බැලීමට නගරයක් තෝරන්න.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>සිතියම</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>ඔබ මෙහි</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>යන්නේ කොහෙද</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>කතා කරන භාෂා: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>මෙතැනින් ආසන්න වශයෙන් %1. දිශාව: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>නිල පිටුවක තහවුරු කර නැත. යාමට පෙර ඇමතුමක් ගන්න.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>බැලුවේ %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>යන්නේ කොහෙද</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>සියලු ස්ථාන</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>සමාවෙන්න. උත්තරේ ෆෝන් එකට ගන්න, නැත්නම් සේවකයෙක්ගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>ප්‍රින්ටරයේ තීන්ත ටිකයි තියෙන්නේ. අකුරු අපැහැදිලි නම් කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නෑ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>ආයෙත් ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වහන්න</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>ප්‍රින්ට් කරන්න එපා</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>ෆෝන් එකේ කැමරාව මෙතනට අල්ලන්න</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>ඉන්ටර්නෙට් නැතුව වැඩ. ලිපිය ෆෝන් එකේ සේව් කරන්න, නැත්නම් යවන්න.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>කෝඩ් %1/%2. එකින් එක ස්කෑන් කරන්න: ලිපියේ ඉතිරිය ඊළඟ කෝඩ් එකේ.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>කෝඩ් එකේ තියෙන්නේ කෙටි ලිපියක්. ඔක්කොම ඕනේ නම් ප්‍රින්ට් කරන්න.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>කලින් කෝඩ් එක</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>ඊළඟ කෝඩ් එක</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ඉවරයි</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>ටිකක් නවත්තන්න</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>දිගටම යන්න</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>පොඩ්ඩක් ඉන්න …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ඇහුම්කන් දෙන්න</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>නවත්තන්න</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>හෙමින්</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>සාමාන්‍ය</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>ඉක්මනට</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>සද්දේ අඩු</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>සද්දේ වැඩි</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>මම මේක දන්නේ නෑ</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>වැරදි දෙයක් කියනවට වඩා දන්නේ නෑ කියන එක හොඳයි. මේ අයට උදව් කරන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>මෙතන කෙනෙක්ට ඔබට උදව් කරන්න පුළුවන්. සල්ලි යන්නේ නෑ.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>මේ එකකින් උදව්වක් වෙයි</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>වෙන විදිහකට අහන්න</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ටයිප් කරන්න</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>මොනවා කවදා වෙනකොට කරන්න ඕනේද?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>ඔබ දන්නා දින පමණක් දෙන්න. ඔබ ගිය පසු ඒවා මැකේ.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>සිංහල කතා කරන කෙනෙක් තවම බලලා නෑ</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>මේ දිනවලින් ඔබ දන්නේ මොනවාද?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>මම දන්නේ නැහැ හෝ කියන්න කැමති නැහැ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ප්‍රින්ට් කරන්න</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>මගේ ෆෝන් එකට</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>මගේ වැඩේ ඉවරයි</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>කරුණාකර මේක සේවකයෙක්ට පෙන්නන්න</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>හරි</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>සේවකයෙක් එක්ක භාෂා දෙකකින් කතා කරන්න</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>ආපහු</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>මුල් පිටුව</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>සේවකයෙක් එක්ක කතා කරන්න</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>හදිසි අංක</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>ප්‍රශ්නේ ටයිප් කරන්න</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>උදාහරණයක්: මගේ ලිපිනය වෙනස් වුණා</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ප්‍රශ්නේ අහන්න</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>නිතර අහන දේවල්</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>මේ එකක්ද අහන්නේ?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>දවල් රෑ දෙකේම ඇරලා</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>ඔබේ භාෂාවෙන් නැහැ, මේ භාෂාවලින් විතරයි: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>තවම ප්‍රශ්නයක් නෑ. කරුණාකර කියන්න, නැත්නම් ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>ඒක දිග වැඩියි. කරුණාකර කෙටි වාක්‍ය එකකින් දෙකකින් අහන්න.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>මේ භාෂාව තවම ලෑස්ති නෑ. කරුණාකර වෙන එකක් තෝරන්න.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>ඒක හරි ගියේ නෑ. කරුණාකර ආයෙත් උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>මේ උත්තරේ දැන් පෙන්නන්න බෑ. කරුණාකර සේවකයෙක්ගෙන් අහන්න.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>දැන් මට මේ භාෂාවෙන් කියන දේ තේරුම් ගන්න බෑ. ටයිප් කරන්න, නැත්නම් මාතෘකාවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>මයික් එක දැන් වැඩ නෑ. ටයිප් කරන්න, නැත්නම් මාතෘකාවක් තෝරන්න.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>මට මුකුත් ඇහුණේ නෑ. කරුණාකර ළඟට ඇවිත් ආයෙත් කියන්න.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>මේ භාෂාවෙන් මට හයියෙන් කියවන්න බෑ. මෙතනින් කියවන්න, නැත්නම් ප්‍රින්ට් කරන්න.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>ස්පීකර් එක දැන් වැඩ නෑ. උත්තරේ මෙතනින් කියවන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>මෙතන ප්‍රින්ටරයක් නෑ. උත්තරේ ෆෝන් එකට ගන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>කොළේ ප්‍රින්ට් වුණේ නෑ. උත්තරේ ෆෝන් එකට ගන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>මේ මැෂින් එකට සේවකයෙක්ගේ උදව් ඕනේ. ඔබට දිගටම යන්න පුළුවන්.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>මෙතන වැරැද්දක් වුණා. ඒක ඔබේ වැරැද්දක් නෙවෙයි. කරුණාකර ආයෙත් උත්සාහ කරන්න.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ඔව්</translation>
    </message>
    <message>
        <source>No</source>
        <translation>නැහැ</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>ප්‍රින්ටරයේ කොළ නෑ. සේවකයෙක් කොළ දැම්මම ඉබේම දිගටම යනවා.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරයේ කොළයක් හිර වෙලා. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරය ඇරිලා. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරයේ තීන්ත නෑ. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරය ඕෆ්, නැත්නම් සම්බන්ධ නෑ. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරය නවත්තලා. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>ප්‍රින්ටරයට උදව් ඕනේ. කරුණාකර සේවකයෙක්ට කියන්න.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>ඔබේ කොළේ ලෑස්ති වෙනවා …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>ප්‍රින්ටරය ලෑස්ති වෙනකල් ඉන්නවා …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>ප්‍රින්ට් වෙනවා. කරුණාකර කොළේ එනකල් ඉන්න.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>ඔබේ කොළේ ආවද?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>දැන් විවෘතයි</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>විවෘතයි. වසන වේලාව: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>දැන් වසා ඇත</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>වසා ඇත. විවෘත වන වේලාව: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>විවෘත වේලාව නොදනී</translation>
    </message>
    <message>
        <source>north</source>
        <translation>උතුර</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>ඊසාන</translation>
    </message>
    <message>
        <source>east</source>
        <translation>නැගෙනහිර</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>ගිනිකොන</translation>
    </message>
    <message>
        <source>south</source>
        <translation>දකුණ</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>නිරිත</translation>
    </message>
    <message>
        <source>west</source>
        <translation>බටහිර</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>වයඹ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>දුරකථනය</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>විවෘත වේලාවන්</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>මෙය මෙම මධ්‍යස්ථානයේ තොරතුරකි, රජයේ කාර්යාලයක තොරතුරක් නොවේ.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>පේළි කියවිය නොහැකි විය. කරුණාකර ඒවා ටයිප් කරන්න.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>කැමරාව දැන් ක්‍රියා නොකරයි. කරුණාකර පේළි ටයිප් කරන්න.</translation>
    </message>
</context>
</TS>
