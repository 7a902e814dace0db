<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>No official source was found. Ask before you rely on it.</source>
        <translation>没有找到官方来源，请先再确认。</translation>
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
        <source>What to bring</source>
        <translation>需要带的东西</translation>
    </message>
    <message>
        <source>Others also ask</source>
        <translation>其他人也会问</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核对日期</translation>
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
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>To my phone</source>
        <translation>存到手机</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>继续提问</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我问完了</translation>
    </message>
    <message>
        <source>Point your phone's camera here. No internet is needed.</source>
        <translation>用手机相机对准这里，不需要网络。</translation>
    </message>
    <message>
        <source>The code holds the short answer. Print for all of it.</source>
        <translation>二维码里只有简短答案，全部内容请打印。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I did not hear anything. Please speak again.</source>
        <translation>没有听到声音，请再说一遍。</translation>
    </message>
    <message>
        <source>Speak now</source>
        <translation>请说话</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍等…</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>点一下，说话</translation>
    </message>
    <message>
        <source>Your voice is not kept.</source>
        <translation>您的声音不会被保存。</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>说完了</translation>
    </message>
    <message>
        <source>Speak again</source>
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
    <name>ChoosePage</name>
    <message>
        <source>I do not know this.</source>
        <translation>这个我不知道。</translation>
    </message>
    <message>
        <source>Did you mean…?</source>
        <translation>您是想问这个吗？</translation>
    </message>
    <message>
        <source>Please ask the staff here, or call one of these numbers. They speak many languages.</source>
        <translation>请问这里的工作人员，或拨打这些电话，他们会说多种语言。</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>也许这些有帮助：</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>None of these: call staff</source>
        <translation>都不是：呼叫工作人员</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我问完了</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
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
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>一点点</translation>
    </message>
    <message>
        <source>No</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Everything you said and typed is now deleted.</source>
        <translation>您说过和输入的内容都会删除。</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard:</source>
        <translation>我听到的是：</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>不是这个</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>我听到的是：</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>或者您说的是：</translation>
    </message>
    <message>
        <source>Speak again</source>
        <translation>再说一遍</translation>
    </message>
    <message>
        <source>Correct by typing</source>
        <translation>打字修改</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>紧急电话</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What do you want to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>点一下，说话</translation>
    </message>
    <message>
        <source>Type a question</source>
        <translation>打字提问</translation>
    </message>
    <message>
        <source>I cannot hear this language here. Type, or choose a topic.</source>
        <translation>这里还听不懂这种语言。请打字，或选择主题。</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我问完了</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Please show this to the staff.</source>
        <translation>请给工作人员看这个画面。</translation>
    </message>
    <message>
        <source>Are you still here?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>After that everything is deleted.</source>
        <translation>之后所有内容都会删除。</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Listen</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>正常语速</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>There is no voice for this language.</source>
        <translation>这种语言没有语音。</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>普通字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>放低</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type a question</source>
        <translation>打字提问</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>There is no microphone. You can type your question.</source>
        <translation>没有麦克风，您可以打字提问。</translation>
    </message>
    <message>
        <source>The microphone does not work. You can type your question.</source>
        <translation>麦克风不能用，您可以打字提问。</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type your question.</source>
        <translation>还听不懂这种语言，您可以打字提问。</translation>
    </message>
    <message>
        <source>Hearing is out of order. You can type your question.</source>
        <translation>语音识别出故障了，您可以打字提问。</translation>
    </message>
    <message>
        <source>There is no voice for this language. Please read the text.</source>
        <translation>这种语言没有语音，请看文字。</translation>
    </message>
    <message>
        <source>The sound does not work. Please read the text.</source>
        <translation>声音不能用，请看文字。</translation>
    </message>
    <message>
        <source>There is no printer. Take the answer on your phone.</source>
        <translation>没有打印机，请把答案存到手机。</translation>
    </message>
    <message>
        <source>Printing did not work. Take the answer on your phone, or call staff.</source>
        <translation>打印失败。请存到手机，或叫工作人员。</translation>
    </message>
    <message>
        <source>Say or type your question first.</source>
        <translation>请先说出或输入问题。</translation>
    </message>
    <message>
        <source>The question is too long. Ask it in one or two sentences.</source>
        <translation>问题太长了，请用一两句话提问。</translation>
    </message>
    <message>
        <source>The kiosk needs its staff, but you can go on.</source>
        <translation>机器需要工作人员检查，但您可以继续使用。</translation>
    </message>
    <message>
        <source>Something went wrong. Please try again, or call staff.</source>
        <translation>出了问题，请再试一次，或叫工作人员。</translation>
    </message>
    <message>
        <source>Preparing your page…</source>
        <translation>正在准备打印…</translation>
    </message>
    <message>
        <source>Sent to the printer…</source>
        <translation>已发送到打印机…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>打印出来了吗？</translation>
    </message>
    <message>
        <source>The printer has no paper. Call staff, or take the answer on your phone.</source>
        <translation>打印机没纸了。请叫工作人员，或把答案存到手机。</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Call staff, or take the answer on your phone.</source>
        <translation>打印机卡纸了。请叫工作人员，或把答案存到手机。</translation>
    </message>
    <message>
        <source>The printer is open. Call staff, or take the answer on your phone.</source>
        <translation>打印机盖子开着。请叫工作人员，或把答案存到手机。</translation>
    </message>
    <message>
        <source>The printer has no ink. Call staff, or take the answer on your phone.</source>
        <translation>打印机没墨了。请叫工作人员，或把答案存到手机。</translation>
    </message>
    <message>
        <source>The printer is off. Call staff, or take the answer on your phone.</source>
        <translation>打印机没有开。请叫工作人员，或把答案存到手机。</translation>
    </message>
</context>
</TS>
