package org.parley.understanding.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.understanding.Entity;

/** Reads names in Chinese, Japanese and Korean answers, where no space parts the name from the words around it. */
final class SpacelessName {

    private static final String GREETING = "(?:你好|您好|こんにちは|はじめまして|안녕하세요)?";
    private static final String LEAD_IN = "(?:我的名字是|我的名字叫|我叫做|我叫|我是|叫我|本人|私の名前は|名前は|私は|僕は|俺は|제 이름은|내 이름은|저는|나는)?";
    private static final String NAME =
            "(\\p{IsHan}{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・ ]{2,14}?|[\\p{IsHangul} ]{2,6}?)";
    private static final String ENDING = "(?:と申します|といいます|と言います|です|だよ|입니다|이에요|예요|이라고 합니다|라고 합니다)?";

    private static final Pattern SENTENCE = Pattern.compile("^[\\p{P}\\p{S}\\s]*" + GREETING + "[\\p{P}\\s]*" + LEAD_IN
            + "\\s*" + NAME + "\\s*" + ENDING + "[\\p{P}\\p{S}\\s]*$");

    /** Particles and pronouns that no name contains: whoever says these says a sentence. */
    private static final Pattern SENTENCE_WORDS =
            Pattern.compile("[我你您他她它的了吗呢吧么什谁哪怎不没是这那很]|ません|ない|ます|何|誰|なぜ|니다|세요|어요|아요|싫|몰라");

    private static final int MAX_CHARS = 60;

    private SpacelessName() {}

    /** Whether an answer is written in these scripts only, so that the rules for words do not apply. */
    static boolean covers(String text) {
        return text.chars().anyMatch(SpacelessName::isSpaceless)
                && text.chars().noneMatch(unit -> Character.isLetter(unit) && !isSpaceless(unit) && unit != 'ー');
    }

    static Optional<Entity> find(String text) {
        if (text.length() > MAX_CHARS || text.contains("?") || text.contains("？")) {
            return Optional.empty();
        }
        Matcher matcher = SENTENCE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        if (name.isEmpty()
                || SENTENCE_WORDS.matcher(name).find()
                || NameLists.shipped().isCommon(name)) {
            return Optional.empty();
        }
        return Optional.of(
                Entity.in(text, matcher.start(1), matcher.start(1) + name.length(), Entity.PERSON, name, 0.8));
    }

    private static boolean isSpaceless(int unit) {
        Character.UnicodeScript script = Character.UnicodeScript.of(unit);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
    }
}
