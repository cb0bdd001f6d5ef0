package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;

/** Numbers below ten thousand, written as grammar books say and read by our rules. */
class NumbersInWordsTest {

    private static final String[] FRENCH =
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
    private static final String[] FRENCH_TENS =
            "- dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
    private static final String[] SPANISH =
            ("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
                            + " diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
                            + " veinticinco veintiséis veintisiete veintiocho veintinueve")
                    .split(" ");
    private static final String[] SPANISH_TENS =
            "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
    private static final String[] SPANISH_HUNDREDS = ("- ciento doscientos trescientos cuatrocientos quinientos"
                    + " seiscientos setecientos ochocientos novecientos")
            .split(" ");
    private static final String[] ITALIAN =
            ("zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
                            + " sedici diciassette diciotto diciannove")
                    .split(" ");
    private static final String[] ITALIAN_TENS =
            "- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

    @Test
    void inFrench() {
        numbers().forEach(number -> check(number, french(number), Said.in("fr-FR")));
    }

    @Test
    void inSpanish() {
        numbers().forEach(number -> check(number, spanish(number), Said.in("es-ES")));
    }

    @Test
    void inItalian() {
        numbers().forEach(number -> check(number, italian(number), Said.in("it-IT")));
    }

    private static IntStream numbers() {
        return IntStream.concat(
                IntStream.range(2, 1200), IntStream.iterate(1200, number -> number < 10_000, number -> number + 37));
    }

    private static void check(int number, String words, Context context) {
        assertThat(Said.found(words, context, Entities.shipped().only("number")))
                .as(words)
                .containsExactly("number=" + number + " '" + words + "'");
    }

    private static String french(int number) {
        if (number >= 1000) {
            String thousands = number < 2000 ? "mille" : french(number / 1000) + " mille";
            return number % 1000 == 0 ? thousands : thousands + " " + french(number % 1000);
        }
        if (number >= 100) {
            String hundreds = number < 200 ? "cent" : FRENCH[number / 100] + " cent";
            return number % 100 == 0 ? hundreds : hundreds + " " + french(number % 100);
        }
        return number < 17 ? FRENCH[number] : frenchBelowHundred(number);
    }

    private static String frenchBelowHundred(int number) {
        int tens = number / 10;
        int rest = tens == 7 || tens == 9 ? number % 10 + 10 : number % 10;
        if (rest == 0) {
            return tens == 8 ? "quatre-vingts" : FRENCH_TENS[tens];
        }
        String joint = rest % 10 == 1 && tens < 8 ? " et " : "-";
        return FRENCH_TENS[tens] + joint + french(rest);
    }

    private static String spanish(int number) {
        if (number >= 1000) {
            String thousands = number < 2000 ? "mil" : spanish(number / 1000) + " mil";
            return number % 1000 == 0 ? thousands : thousands + " " + spanish(number % 1000);
        }
        if (number >= 100) {
            String hundreds = number == 100 ? "cien" : SPANISH_HUNDREDS[number / 100];
            return number % 100 == 0 ? hundreds : hundreds + " " + spanish(number % 100);
        }
        if (number < 30) {
            return SPANISH[number];
        }
        return SPANISH_TENS[number / 10] + (number % 10 == 0 ? "" : " y " + SPANISH[number % 10]);
    }

    private static String italian(int number) {
        if (number >= 1000) {
            String thousands = number < 2000 ? "mille" : italian(number / 1000) + "mila";
            return number % 1000 == 0 ? thousands : thousands + italian(number % 1000);
        }
        if (number >= 100) {
            String hundreds = number < 200 ? "cento" : ITALIAN[number / 100] + "cento";
            return number % 100 == 0 ? hundreds : hundreds + italian(number % 100);
        }
        return number < 20 ? ITALIAN[number] : italianBelowHundred(number);
    }

    /** "Ventuno", "ventotto", "ventitré". */
    private static String italianBelowHundred(int number) {
        String tens = ITALIAN_TENS[number / 10];
        int unit = number % 10;
        if (unit == 1 || unit == 8) {
            return tens.substring(0, tens.length() - 1) + ITALIAN[unit];
        }
        return unit == 0 ? tens : unit == 3 ? tens + "tré" : tens + ITALIAN[unit];
    }
}
