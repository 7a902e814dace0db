<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>尚未经母语者核对</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>未找到官方来源</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>内容可能已过时</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>请带上</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>核对日期：%1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>大家还会问</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>需要帮助</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>用两种语言和工作人员交谈</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>我在听 …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>正在找答案 …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>没有听到声音</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>请靠近一点，大声一点说。</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>声音太大了。请稍微退后一点。</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>这里太吵了。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>不会录音。</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>我问完了</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>点击开始</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>改用打字</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>我能得到什么帮助？</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>这只是初步了解。最终由主管机关决定。</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>您很可能可以得到</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>请咨询</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>可能不适合您</translation>
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
        <source>Amounts as of %1</source>
        <translation>金额以%1为准</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申请地点</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>请带上</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>尚未经母语者核对</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>不知道或不想说</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>填写这些申请表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>您是想问下面的问题吗？</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>按钮放低</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>最后一天：%1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>已过%1天</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>还剩%1天</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>可办理起始日：%1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>未找到官方来源</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>请马上打电话</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>我不是这个意思</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>一点点</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>没有帮助</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>常选</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>例如：%1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>填写表格</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>我会一个一个地提问，最后给您打印好的表格。</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>您的文件已准备好</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>尚无您的语言版本</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>填写表格</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>您的表格填好了</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>请亲笔签名。由主管机关决定。</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>尚未经母语者核对</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>请带上</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>申请地点</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>另一份表格</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>您的文件已准备好</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>合计：%1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>看到这两行了。请不要动。</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>请把有照片的那一页放在这里。底部的两行必须都能看到。</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>不会保存任何图像。</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>与护照一致吗？</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>都对</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>您护照上的两行字符</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>在有照片那一页的最下面。请在此输入，或使用护照阅读器。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>把护照对准摄像头</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>改用打字</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>尚无您的语言版本</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>表格上的栏目：%1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>第 %1 题，最多 %2 题</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>都对吗？</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>要修改哪一项，请点它。</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>请手写</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>请再看一下</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>都对</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>说出来</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>用护照上的两行</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>用英文字母拼读</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>以后自己手写</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>留空</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>谢谢您，再见！</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>有帮助吗？</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>您在这里说的和看的内容都已删除。</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>您离开后，说过和看过的内容都会删除。</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>不评价，离开</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>我听到的是：%1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>我听到的是：</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>没有听到声音</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>请靠近一点，大声一点说。</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>或者您说的是：</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>紧急电话</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>电话接通后，请先说出您的语言。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>还听不懂这种语言，您可以打字或选择主题。</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>点一下，说话</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>改用打字</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>请输入问题</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>或者选择主题</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>填写表格</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>我能得到什么帮助？</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>用两种语言和工作人员交谈</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>如果您不在，所有内容现在会删除。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>如果您不在，现在会退出登录。</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来访者</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>点一下，说话</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>转过来</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>我在听 …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等 …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>没有听到声音</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>说完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>或者您说的是：</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>正在翻译……</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>译回来看</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>这是机器译回的内容，仅供参考，不能证明翻译正确。</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>无法译回。</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>请说话、打字或点常用语。对方会用自己的语言看到和听到。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>不会录音。</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>这里没有这两种语言的翻译。常用语有翻译，其他话按原话显示。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>您可以打电话请人口译：</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>由人撰写并核对</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>由人撰写，尚未核对</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>取自以前的文字</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>机器翻译，可能有错。</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>经机器两次翻译，可能有错。</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>未翻译，因为可能有错：</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>未翻译。这是原话。</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>数字、金额或日期会被改变。</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>天、元等单位会被改变。</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>签证名称等代码会被改变。</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>地址或电话号码会被改变。</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>一个正式用语会丢失。</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>肯定和否定可能弄反了。</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>“必须”和“可以”可能弄混了。</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>“至少”“以内”等限制会丢失。</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>机器重复了同样的话。</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>译成了别的语言。</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>有一部分会丢失。</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>会多出没有说过的内容。</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>一次太多了。请用短句说。</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>机器不够有把握。</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>您好像在用这种语言。点这里用它继续。</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>请用您的语言说句话</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>请选择语言</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>谢谢。中心会看到您的问题。</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>中心可以保留这个问题，以便今后能够回答吗？</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>只保留这些文字。没有人会知道是谁问的。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>尚无您的语言版本</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>尚未经母语者核对</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>内容可能已过时</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>更新日期：%1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>大家还会问</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>通知和活动</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>通知和活动</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>下面还有</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>正在找答案 …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>请给出租车司机看</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>只知道大概位置。去之前请先打电话。</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>今天是公休日（%1）。可能不开门。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>公休日休息</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>所有城市</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开门</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>会说我的语言</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>没有找到。请减少条件。</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>还有更多。请选择城市查看。</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>去哪里</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>可用语言：%1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>距离这里约%1。方向：%2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>未经官方页面确认。去之前请先打电话。</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>核对日期：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>去哪里</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>很抱歉。请把答案存到手机，或找工作人员。</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>打印机墨水不多了。如果字迹很淡，请告诉工作人员。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>不打印</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>用手机相机对准这里</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>不需要网络。请在手机上保存或发送文字。</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>第 %1 个码，共 %2 个。请依次扫描，文字在下一个码继续。</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>二维码里是简短文字，全部内容请打印。</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一个码</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍等 …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>这个我不知道</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>与其说错，不如告诉您我不知道。这些人可以帮您。</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>这里的工作人员可以免费帮您。</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>也许这些有帮助</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>换个说法问</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>什么事要在什么时候之前办？</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>只填您知道的日期。您离开后会被清除。</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>尚未经母语者核对</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>这些日期中您知道哪些？</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>不知道或不想说</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我用完了</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>请给工作人员看这个画面</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>用两种语言和工作人员交谈</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>找工作人员</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>紧急电话</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>请输入问题</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>例如：我换了地址</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>大家常问</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>您是想问下面的问题吗？</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>24小时</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>没有您的语言，只有：%1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>还没有问题，请说出或输入。</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>太长了，请用一两个短句提问。</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>这种语言还没准备好，请选其他语言。</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>没有成功，请再试一次。</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>现在无法显示这个答案，请问工作人员。</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>现在听不了这种语言，您可以打字或选择主题。</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>麦克风现在不能用，您可以打字或选择主题。</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>没听到，请靠近一点再说一遍。</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>不能用这种语言朗读，您可以在这里看或打印。</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>现在没有声音，请在这里看答案。</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>这里没有打印机，您可以把答案存到手机。</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>没有打印出来，您可以把答案存到手机。</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>机器需要工作人员检查，但您可以继续。</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>机器出了问题，不是您的错，请再试一次。</translation>
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
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>打印机没纸了，工作人员加纸后会自动继续。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>打印机卡纸了，请告诉工作人员。</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>打印机盖子开着，请告诉工作人员。</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>打印机没墨了，请告诉工作人员。</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>打印机没开或没连接，请告诉工作人员。</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>打印机已暂停，请告诉工作人员。</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>打印机需要检查，请告诉工作人员。</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>正在准备打印 …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>正在等待打印机 …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>正在打印，请等纸出来。</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>纸出来了吗？</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开门</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>现在开门。关门：%1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现在关门</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>现在关门。开门：%1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>开放时间不明</translation>
    </message>
    <message>
        <source>north</source>
        <translation>北</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>east</source>
        <translation>东</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>south</source>
        <translation>南</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>west</source>
        <translation>西</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>由本中心提供，不是政府机关的信息。</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>没能读出这两行。请手动输入。</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>摄像头现在不能用。请手动输入这两行。</translation>
    </message>
</context>
</TS>
