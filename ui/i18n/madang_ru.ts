<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AnswerPage</name>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Носитель языка ещё не проверил</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Официальный источник не найден</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Возможно, устарело</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Проверено %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Ещё спрашивают</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Нужна помощь</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Говорить с сотрудником на двух языках</translation>
    </message>
</context>
<context>
    <name>AskingPage</name>
    <message>
        <source>I am listening …</source>
        <translation>Слушаю …</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Ищу ответ …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Ничего не слышно</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Пожалуйста, подойдите ближе и говорите чуть громче.</translation>
    </message>
    <message>
        <source>Too loud. Please step back a little.</source>
        <translation>Слишком громко. Отойдите немного назад.</translation>
    </message>
    <message>
        <source>It is very noisy here.</source>
        <translation>Здесь очень шумно.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записывается.</translation>
    </message>
    <message>
        <source>That is my question</source>
        <translation>Это весь вопрос</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Сказать ещё раз</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Touch to start</source>
        <translation>Коснитесь экрана</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Type instead</source>
        <translation>Лучше написать</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
</context>
<context>
    <name>BenefitsPage</name>
    <message>
        <source>What help can I get?</source>
        <translation>Какую помощь я могу получить?</translation>
    </message>
    <message>
        <source>This is only a first look. The office decides.</source>
        <translation>Это только предварительная оценка. Решает ведомство.</translation>
    </message>
    <message>
        <source>You can probably get this</source>
        <translation>Вероятно, вы можете это получить</translation>
    </message>
    <message>
        <source>Ask about this</source>
        <translation>Спросите об этом</translation>
    </message>
    <message>
        <source>Probably not for you</source>
        <translation>Вероятно, не для вас</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Amounts as of %1</source>
        <translation>Суммы на %1</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Носитель языка ещё не проверил</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Не знаю или не хочу говорить</translation>
    </message>
    <message>
        <source>Fill in these applications</source>
        <translation>Заполнить эти заявления</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Может, один из этих вопросов?</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Сказать ещё раз</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Написать</translation>
    </message>
</context>
<context>
    <name>ComfortButtons</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер букв</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Buttons lower</source>
        <translation>Кнопки ниже</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Last day: %1</source>
        <translation>Последний день: %1</translation>
    </message>
    <message>
        <source>Days late: %1</source>
        <translation>Просрочено дней: %1</translation>
    </message>
    <message>
        <source>Days left: %1</source>
        <translation>Осталось дней: %1</translation>
    </message>
    <message>
        <source>Possible from: %1</source>
        <translation>Можно с: %1</translation>
    </message>
    <message>
        <source>No official source found</source>
        <translation>Официальный источник не найден</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Call now</source>
        <translation>Звоните сейчас</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
    <message>
        <source>I meant something else</source>
        <translation>У меня другой вопрос</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Yes, it helped</source>
        <translation>Да, помогло</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Нет, не помогло</translation>
    </message>
</context>
<context>
    <name>FormChoices</name>
    <message>
        <source>Often chosen</source>
        <translation>Частые</translation>
    </message>
</context>
<context>
    <name>FormEntry</name>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>FormHints</name>
    <message>
        <source>Example: %1</source>
        <translation>Например: %1</translation>
    </message>
</context>
<context>
    <name>FormListPage</name>
    <message>
        <source>Fill in a form</source>
        <translation>Заполнить бланк</translation>
    </message>
    <message>
        <source>I ask one question after another. You get the form on paper.</source>
        <translation>Я задаю вопросы по одному. Бланк вы получите на бумаге.</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Ваши документы готовы</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Пока не на вашем языке</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>Fill in a form</source>
        <translation>Заполнить бланк</translation>
    </message>
</context>
<context>
    <name>FormPacketPage</name>
    <message>
        <source>Your form is ready</source>
        <translation>Ваш бланк готов</translation>
    </message>
    <message>
        <source>Sign it by hand. The office decides.</source>
        <translation>Подпишите от руки. Решает ведомство.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Носитель языка ещё не проверил</translation>
    </message>
    <message>
        <source>Bring with you</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Сбор</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Бесплатно</translation>
    </message>
    <message>
        <source>Where to apply</source>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Другой бланк</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Your papers are ready</source>
        <translation>Ваши документы готовы</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Всего: %1</translation>
    </message>
</context>
<context>
    <name>FormPassportCamera</name>
    <message>
        <source>I see the lines. Hold still.</source>
        <translation>Строки видны. Держите неподвижно.</translation>
    </message>
    <message>
        <source>Hold the page with your photo here. Both lines at the bottom must be seen.</source>
        <translation>Держите здесь страницу с фотографией. Обе строки внизу должны быть видны.</translation>
    </message>
    <message>
        <source>No picture is kept.</source>
        <translation>Изображения не сохраняются.</translation>
    </message>
</context>
<context>
    <name>FormPassportCheckPage</name>
    <message>
        <source>Is it as in your passport?</source>
        <translation>Всё как в паспорте?</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>FormPassportPage</name>
    <message>
        <source>The two lines in your passport</source>
        <translation>Две строки вашего паспорта</translation>
    </message>
    <message>
        <source>They are on the page with your photo, at the bottom. Type them here, or use the passport reader.</source>
        <translation>Они внизу страницы с вашим фото. Введите их здесь или приложите паспорт к считывателю.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Hold it to the camera</source>
        <translation>Поднести паспорт к камере</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Лучше написать</translation>
    </message>
</context>
<context>
    <name>FormProgress</name>
    <message>
        <source>Not yet in your language</source>
        <translation>Пока не на вашем языке</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>На бланке: %1</translation>
    </message>
</context>
<context>
    <name>FormQuestionPage</name>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Вопрос %1, всего не больше %2</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>FormReviewPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Всё верно?</translation>
    </message>
    <message>
        <source>Touch what you want to change.</source>
        <translation>Коснитесь того, что хотите изменить.</translation>
    </message>
    <message>
        <source>Write it by hand</source>
        <translation>Впишите от руки</translation>
    </message>
    <message>
        <source>Look at this once more</source>
        <translation>Проверьте ещё раз</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Всё верно</translation>
    </message>
</context>
<context>
    <name>FormSayButton</name>
    <message>
        <source>Say it</source>
        <translation>Сказать</translation>
    </message>
</context>
<context>
    <name>FormWaysOut</name>
    <message>
        <source>Use the lines of my passport</source>
        <translation>Ввести строки паспорта</translation>
    </message>
    <message>
        <source>Spell it in English letters</source>
        <translation>Назвать по английским буквам</translation>
    </message>
    <message>
        <source>I will write it by hand later</source>
        <translation>Впишу от руки позже</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Оставить пустым</translation>
    </message>
</context>
<context>
    <name>GoodbyePage</name>
    <message>
        <source>Thank you. Goodbye!</source>
        <translation>Спасибо. До свидания!</translation>
    </message>
    <message>
        <source>Was this helpful?</source>
        <translation>Вам это помогло?</translation>
    </message>
    <message>
        <source>Everything you said and read here has been wiped.</source>
        <translation>Всё, что вы здесь сказали и прочли, удалено.</translation>
    </message>
    <message>
        <source>Everything you said and read here is wiped when you leave.</source>
        <translation>Когда вы уйдёте, всё сказанное и прочитанное здесь удалится.</translation>
    </message>
    <message>
        <source>Leave without an answer</source>
        <translation>Уйти без оценки</translation>
    </message>
</context>
<context>
    <name>HeardLine</name>
    <message>
        <source>I heard: %1</source>
        <translation>Услышано: %1</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>HeardPage</name>
    <message>
        <source>I heard:</source>
        <translation>Услышано:</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Ничего не слышно</translation>
    </message>
    <message>
        <source>Please come closer and speak a little louder.</source>
        <translation>Пожалуйста, подойдите ближе и говорите чуть громче.</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Или вы сказали:</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Сказать ещё раз</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Написать</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Emergency numbers</source>
        <translation>Экстренные номера</translation>
    </message>
    <message>
        <source>On the phone, say the name of your language first.</source>
        <translation>По телефону сначала назовите свой язык.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>I cannot hear this language yet. You can type or choose a topic.</source>
        <translation>Этот язык я пока не понимаю на слух. Можно написать или выбрать тему.</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Нажмите и говорите</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Лучше написать</translation>
    </message>
    <message>
        <source>Type your question</source>
        <translation>Напишите вопрос</translation>
    </message>
    <message>
        <source>Or choose a topic</source>
        <translation>Или выберите тему</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Заполнить бланк</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>What help can I get?</source>
        <translation>Какую помощь я могу получить?</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Говорить с сотрудником на двух языках</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Are you still here?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message>
        <source>If not, everything you said and read here is wiped now.</source>
        <translation>Если нет, всё сказанное и прочитанное здесь сейчас удалится.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ещё здесь</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>If not, you are logged out now.</source>
        <translation>Если нет, сейчас вы выйдете из системы.</translation>
    </message>
</context>
<context>
    <name>InterpreterWords</name>
    <message>
        <source>Staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Посетитель</translation>
    </message>
    <message>
        <source>Touch and speak</source>
        <translation>Нажмите и говорите</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Частые фразы</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Повернуть</translation>
    </message>
    <message>
        <source>I am listening …</source>
        <translation>Слушаю …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Минутку …</translation>
    </message>
    <message>
        <source>I did not hear anything</source>
        <translation>Ничего не слышно</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Я всё сказал(а)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Or did you say:</source>
        <translation>Или вы сказали:</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Translating …</source>
        <translation>Перевожу …</translation>
    </message>
    <message>
        <source>Translate back</source>
        <translation>Обратный перевод</translation>
    </message>
    <message>
        <source>Translated back by machine. This is information, not proof.</source>
        <translation>Обратный машинный перевод. Это для сведения, а не доказательство.</translation>
    </message>
    <message>
        <source>It cannot be translated back.</source>
        <translation>Обратный перевод невозможен.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Speak, type or touch a phrase. The other person reads and hears it in their own language.</source>
        <translation>Говорите, печатайте или выберите фразу. Собеседник прочтёт и услышит её на своём языке.</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Ничего не записывается.</translation>
    </message>
    <message>
        <source>There is no translator for these two languages here. The phrases are translated; other words are shown as they were said.</source>
        <translation>Для этих двух языков здесь нет переводчика. Частые фразы переведены, остальное показано так, как было сказано.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
    <message>
        <source>You can ask for an interpreter by phone:</source>
        <translation>Устного переводчика можно попросить по телефону:</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Written and checked by people</source>
        <translation>Написано и проверено людьми</translation>
    </message>
    <message>
        <source>Written by people, not yet checked</source>
        <translation>Написано людьми, ещё не проверено</translation>
    </message>
    <message>
        <source>Taken from an earlier text</source>
        <translation>Взято из прежнего текста</translation>
    </message>
    <message>
        <source>Machine translation. It may be wrong.</source>
        <translation>Машинный перевод. Возможны ошибки.</translation>
    </message>
    <message>
        <source>Translated twice by machine. It may be wrong.</source>
        <translation>Программа перевела дважды. Возможны ошибки.</translation>
    </message>
    <message>
        <source>Not translated, because it could be wrong:</source>
        <translation>Не переведено, потому что возможна ошибка:</translation>
    </message>
    <message>
        <source>Not translated. These are the original words.</source>
        <translation>Не переведено. Это слова оригинала.</translation>
    </message>
    <message>
        <source>A number, an amount or a date would have been changed.</source>
        <translation>Изменилось бы число, сумма или дата.</translation>
    </message>
    <message>
        <source>A unit such as days or won would have been changed.</source>
        <translation>Изменилась бы единица, например дни или воны.</translation>
    </message>
    <message>
        <source>A code such as the name of a visa would have been changed.</source>
        <translation>Изменился бы код, например название визы.</translation>
    </message>
    <message>
        <source>An address or a phone number would have been changed.</source>
        <translation>Изменился бы адрес или номер телефона.</translation>
    </message>
    <message>
        <source>An official word would have been lost.</source>
        <translation>Потерялось бы официальное слово.</translation>
    </message>
    <message>
        <source>Yes and no could have been mixed up.</source>
        <translation>Могли перепутаться «да» и «нет».</translation>
    </message>
    <message>
        <source>“Must” and “may” could have been mixed up.</source>
        <translation>Могли перепутаться «должен» и «можно».</translation>
    </message>
    <message>
        <source>A limit such as “at least” or “within” would have been lost.</source>
        <translation>Потерялся бы предел, например «не менее» или «в течение».</translation>
    </message>
    <message>
        <source>The machine repeated itself.</source>
        <translation>Программа повторялась.</translation>
    </message>
    <message>
        <source>It came out in the wrong language.</source>
        <translation>Получился не тот язык.</translation>
    </message>
    <message>
        <source>A part of it would have been lost.</source>
        <translation>Часть текста потерялась бы.</translation>
    </message>
    <message>
        <source>Something would have been added that was not said.</source>
        <translation>Добавилось бы то, чего не говорили.</translation>
    </message>
    <message>
        <source>It was too much at once. Please say it in short sentences.</source>
        <translation>Слишком много сразу. Говорите короткими фразами.</translation>
    </message>
    <message>
        <source>The machine is not sure enough.</source>
        <translation>Программа недостаточно уверена.</translation>
    </message>
</context>
<context>
    <name>LanguageOffer</name>
    <message>
        <source>You seem to use this language. Touch to go on in it.</source>
        <translation>Кажется, это ваш язык. Нажмите, чтобы продолжить на нём.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Say something in your language</source>
        <translation>Скажите что-нибудь на своём языке</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Выберите язык</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Thank you. The centre will read it.</source>
        <translation>Спасибо. Центр это прочитает.</translation>
    </message>
    <message>
        <source>May the centre keep this question, so that it can be answered in future?</source>
        <translation>Можно ли центру сохранить этот вопрос, чтобы в будущем на него ответить?</translation>
    </message>
    <message>
        <source>Only these words are kept. Nobody learns who asked.</source>
        <translation>Сохраняются только эти слова. Никто не узнает, кто спросил.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Not yet in your language</source>
        <translation>Пока не на вашем языке</translation>
    </message>
    <message>
        <source>Machine translation</source>
        <translation>Машинный перевод</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Носитель языка ещё не проверил</translation>
    </message>
    <message>
        <source>May be out of date</source>
        <translation>Возможно, устарело</translation>
    </message>
    <message>
        <source>The original text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Изменено %1</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Ещё спрашивают</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices and events</source>
        <translation>Объявления и мероприятия</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Notices and events</source>
        <translation>Объявления и мероприятия</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>More below</source>
        <translation>Ниже есть ещё</translation>
    </message>
    <message>
        <source>I am looking for the answer …</source>
        <translation>Ищу ответ …</translation>
    </message>
</context>
<context>
    <name>PassportKeys</name>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>PlaceAddress</name>
    <message>
        <source>Show this to a taxi driver</source>
        <translation>Покажите это таксисту</translation>
    </message>
    <message>
        <source>Only the area is known. Please call before you go.</source>
        <translation>Известен только район. Позвоните, прежде чем ехать.</translation>
    </message>
</context>
<context>
    <name>PlaceHours</name>
    <message>
        <source>Today is a public holiday (%1). It may be closed.</source>
        <translation>Сегодня праздник (%1). Может быть закрыто.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Closed on public holidays</source>
        <translation>Закрыто в праздничные дни</translation>
    </message>
</context>
<context>
    <name>PlaceListPage</name>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>All cities</source>
        <translation>Все города</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>My language is spoken</source>
        <translation>Говорят на моём языке</translation>
    </message>
    <message>
        <source>Nothing was found. Please search with less.</source>
        <translation>Ничего не найдено. Уберите часть условий.</translation>
    </message>
    <message>
        <source>There are more. Choose a city to see them.</source>
        <translation>Есть ещё. Выберите город, чтобы увидеть.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>PlaceOffer</name>
    <message>
        <source>Where to go</source>
        <translation>Куда обратиться</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Languages spoken: %1</source>
        <translation>Языки: %1</translation>
    </message>
    <message>
        <source>About %1 from here. Direction: %2</source>
        <translation>Около %1 отсюда. Направление: %2</translation>
    </message>
    <message>
        <source>Not confirmed on an official page. Please call before you go.</source>
        <translation>Не подтверждено на официальной странице. Позвоните, прежде чем идти.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Проверено %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Where to go</source>
        <translation>Куда обратиться</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>We are sorry. Take the answer with you on your phone, or ask a member of staff.</source>
        <translation>Нам очень жаль. Сохраните ответ на телефон или спросите сотрудника.</translation>
    </message>
    <message>
        <source>The printer has little ink left. If the page is pale, please tell a member of staff.</source>
        <translation>В принтере мало краски. Если печать бледная, скажите сотруднику.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
</context>
<context>
    <name>QrSheet</name>
    <message>
        <source>Point the camera of your phone here</source>
        <translation>Наведите сюда камеру телефона</translation>
    </message>
    <message>
        <source>It works without internet. Then save or send the text on your phone.</source>
        <translation>Интернет не нужен. Потом сохраните или отправьте текст с телефона.</translation>
    </message>
    <message>
        <source>Code %1 of %2. Scan one after another: the text goes on in the next code.</source>
        <translation>Код %1 из %2. Сканируйте по очереди: текст продолжается в следующем коде.</translation>
    </message>
    <message>
        <source>The code holds a shorter text. Print the page for all of it.</source>
        <translation>В коде короткий текст. Полный можно напечатать.</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>Предыдущий код</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Следующий код</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ReadButton</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Минутку …</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Средне</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>I do not know this</source>
        <translation>Этого я не знаю</translation>
    </message>
    <message>
        <source>I would rather say so than tell you something wrong. These people can help.</source>
        <translation>Лучше честно сказать об этом, чем ошибиться. Эти люди вам помогут.</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
    <message>
        <source>A person here can help you. It costs nothing.</source>
        <translation>Здесь есть человек, который поможет. Это бесплатно.</translation>
    </message>
    <message>
        <source>Perhaps one of these helps</source>
        <translation>Может быть, поможет это</translation>
    </message>
    <message>
        <source>Ask in other words</source>
        <translation>Спросить иначе</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Написать</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>What must I do by when?</source>
        <translation>Что и к какому сроку нужно сделать?</translation>
    </message>
    <message>
        <source>Give only the dates that you know. They are forgotten when you leave.</source>
        <translation>Укажите только те даты, которые знаете. Когда вы уйдёте, они будут забыты.</translation>
    </message>
    <message>
        <source>Not yet checked by a native reader</source>
        <translation>Носитель языка ещё не проверил</translation>
    </message>
    <message>
        <source>Which of these days do you know?</source>
        <translation>Какие из этих дат вы знаете?</translation>
    </message>
    <message>
        <source>I do not know, or would rather not say</source>
        <translation>Не знаю или не хочу говорить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>On my phone</source>
        <translation>На мой телефон</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Закончить</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>Please show this to a member of staff</source>
        <translation>Пожалуйста, покажите это сотруднику</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Talk with staff in two languages</source>
        <translation>Говорить с сотрудником на двух языках</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>В начало</translation>
    </message>
    <message>
        <source>Talk with staff</source>
        <translation>Говорить с сотрудником</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Экстренные номера</translation>
    </message>
</context>
<context>
    <name>TypingPage</name>
    <message>
        <source>Type your question</source>
        <translation>Напишите вопрос</translation>
    </message>
    <message>
        <source>For example: I changed my address</source>
        <translation>Например: у меня сменился адрес</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Часто спрашивают</translation>
    </message>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Что-то из этого подходит?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open day and night</source>
        <translation>Открыто днём и ночью</translation>
    </message>
    <message>
        <source>Not in your language, only: %1</source>
        <translation>Не на вашем языке, только: %1</translation>
    </message>
    <message>
        <source>There is no question yet. Please speak or type it.</source>
        <translation>Вопроса пока нет. Пожалуйста, скажите или напишите его.</translation>
    </message>
    <message>
        <source>That is very long. Please ask in one or two short sentences.</source>
        <translation>Это слишком длинно. Пожалуйста, спросите в одной-двух коротких фразах.</translation>
    </message>
    <message>
        <source>This language is not ready yet. Please choose another one.</source>
        <translation>Этот язык ещё не готов. Пожалуйста, выберите другой.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Не получилось. Пожалуйста, попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This answer cannot be shown now. Please ask a member of staff.</source>
        <translation>Сейчас этот ответ показать нельзя. Пожалуйста, спросите сотрудника.</translation>
    </message>
    <message>
        <source>I cannot listen in this language now. You can type or choose a topic.</source>
        <translation>Сейчас я не понимаю этот язык на слух. Можно написать или выбрать тему.</translation>
    </message>
    <message>
        <source>The microphone does not work now. You can type or choose a topic.</source>
        <translation>Микрофон сейчас не работает. Можно написать или выбрать тему.</translation>
    </message>
    <message>
        <source>I could not hear anything. Please come closer and say it again.</source>
        <translation>Ничего не слышно. Пожалуйста, подойдите ближе и повторите.</translation>
    </message>
    <message>
        <source>I cannot read aloud in this language. You can read it here or print it.</source>
        <translation>На этом языке я не читаю вслух. Можно прочитать здесь или напечатать.</translation>
    </message>
    <message>
        <source>The loudspeaker does not work now. You can read the answer here.</source>
        <translation>Динамик сейчас не работает. Ответ можно прочитать здесь.</translation>
    </message>
    <message>
        <source>There is no printer here. You can take the answer with you on your phone.</source>
        <translation>Здесь нет принтера. Ответ можно взять с собой на телефоне.</translation>
    </message>
    <message>
        <source>The paper did not print. You can take the answer with you on your phone.</source>
        <translation>Напечатать не удалось. Ответ можно взять с собой на телефоне.</translation>
    </message>
    <message>
        <source>This kiosk needs help from a member of staff. You can go on.</source>
        <translation>Киоску нужна помощь сотрудника. Вы можете продолжать.</translation>
    </message>
    <message>
        <source>Something went wrong here. It is not your fault. Please try again.</source>
        <translation>Здесь что-то пошло не так. Вы не виноваты. Пожалуйста, попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>The printer has no paper. A member of staff can put some in, then it goes on by itself.</source>
        <translation>В принтере нет бумаги. Сотрудник может её положить, и печать продолжится сама.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please tell a member of staff.</source>
        <translation>В принтере застряла бумага. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>The printer is open. Please tell a member of staff.</source>
        <translation>Принтер открыт. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>The printer has no ink. Please tell a member of staff.</source>
        <translation>В принтере нет краски. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>The printer is switched off or not connected. Please tell a member of staff.</source>
        <translation>Принтер выключен или не подключён. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>The printer has been stopped. Please tell a member of staff.</source>
        <translation>Принтер остановлен. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>The printer needs help. Please tell a member of staff.</source>
        <translation>Принтеру нужна помощь. Пожалуйста, скажите сотруднику.</translation>
    </message>
    <message>
        <source>Getting your paper ready …</source>
        <translation>Готовим ваш лист …</translation>
    </message>
    <message>
        <source>Waiting for the printer …</source>
        <translation>Ждём принтер …</translation>
    </message>
    <message>
        <source>Printing. Please wait for your paper.</source>
        <translation>Идёт печать. Пожалуйста, подождите свой лист.</translation>
    </message>
    <message>
        <source>Did your paper come out?</source>
        <translation>Ваш лист напечатался?</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Сейчас открыто</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Открыто. Закроется: %1</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message>
        <source>Closed now. Opens: %1</source>
        <translation>Закрыто. Откроется: %1</translation>
    </message>
    <message>
        <source>Opening hours not known</source>
        <translation>Часы работы неизвестны</translation>
    </message>
    <message>
        <source>north</source>
        <translation>север</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>северо-восток</translation>
    </message>
    <message>
        <source>east</source>
        <translation>восток</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>юго-восток</translation>
    </message>
    <message>
        <source>south</source>
        <translation>юг</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>юго-запад</translation>
    </message>
    <message>
        <source>west</source>
        <translation>запад</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>северо-запад</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>From this centre, not from a public office.</source>
        <translation>Сведения этого центра, а не государственного органа.</translation>
    </message>
    <message>
        <source>I could not read the lines. Please type them.</source>
        <translation>Не удалось прочитать строки. Пожалуйста, введите их.</translation>
    </message>
    <message>
        <source>The camera does not work now. Please type the lines.</source>
        <translation>Камера сейчас не работает. Пожалуйста, введите строки.</translation>
    </message>
</context>
</TS>
