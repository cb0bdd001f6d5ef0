package org.parley.understanding.entity;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * Phone numbers by libphonenumber: international ones anywhere, national ones of the locale's country. A row of digits
 * with nothing about it that says phone (no +, no leading 0, nothing between the digits) is one only if it was asked
 * for, for order numbers look the same.
 */
final class PhoneRecognizer implements EntityRecognizer {

    private static final double INTERNATIONAL = 0.95;
    private static final double NATIONAL = 0.9;

    /** libphonenumber's word for "no country". */
    private static final String ANYWHERE = "ZZ";

    /** Rows of digits looked at in one text, so that many of them cost no more than this. */
    private static final int MAX_TRIES = 30;

    private static final int FEWEST_DIGITS = 7;

    /** No phone number has more in a row (E.164: 15, and a prefix); libphonenumber takes its time over them. */
    private static final int MOST_DIGITS = 20;

    @Override
    public List<Entity> recognize(String text, Context context) {
        if (text.codePoints().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
            return List.of();
        }
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        List<Entity> found = new ArrayList<>();
        for (PhoneNumberMatch match : matches(text, context, phones)) {
            if (phones.isValidNumber(match.number())
                    && (context.expects(EntityTypes.PHONE) || looksLikePhone(match.rawString()))) {
                found.add(entity(text, match, phones));
            }
        }
        return found;
    }

    /** An answer may leave out the 0 that begins a national number. */
    private static Iterable<PhoneNumberMatch> matches(String text, Context context, PhoneNumberUtil phones) {
        String country = context.locale().getCountry();
        Leniency leniency = context.expects(EntityTypes.PHONE) ? Leniency.POSSIBLE : Leniency.VALID;
        return phones.findNumbers(withoutLongRows(text), country.isEmpty() ? ANYWHERE : country, leniency, MAX_TRIES);
    }

    /** Of the same length, so that spans stay. */
    private static String withoutLongRows(String text) {
        StringBuilder shorter = null;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                continue;
            }
            if (i - from > MOST_DIGITS) {
                shorter = shorter == null ? new StringBuilder(text) : shorter;
                shorter.replace(from, i, "x".repeat(i - from));
            }
            from = i + 1;
        }
        return shorter == null ? text : shorter.toString();
    }

    private static boolean looksLikePhone(String written) {
        return written.startsWith("+")
                || written.startsWith("0")
                || written.startsWith("(")
                || written.chars().anyMatch(c -> c == ' ' || c == ')');
    }

    private static Entity entity(String text, PhoneNumberMatch match, PhoneNumberUtil phones) {
        double confidence = match.rawString().startsWith("+") ? INTERNATIONAL : NATIONAL;
        String value = phones.format(match.number(), PhoneNumberFormat.E164);
        return Entity.in(text, match.start(), match.end(), EntityTypes.PHONE, value, confidence);
    }
}
