package de.foerderfluss.notice;

import de.foerderfluss.shared.Money;

/** Amounts in German words, as they stand beside the figures: {@code einunddreißigtausendzweihundertfünfzig Euro und fünf Cent}. */
final class EuroWords {

    private static final String[] UP_TO_NINETEEN = {
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn"
    };
    private static final String[] TENS = {
        "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"
    };
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;
    private static final int BILLION = 1_000_000_000;

    private EuroWords() {}

    /** @param amount zero or more */
    static String of(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("No words for a negative amount: " + amount);
        }
        long euros = amount.cents() / 100;
        int cents = (int) (amount.cents() % 100);
        String words = counted(euros) + " Euro";
        return cents == 0 ? words : words + " und " + counted(cents) + " Cent";
    }

    /** The number before a noun: {@code ein}, but {@code einhunderteins}. */
    private static String counted(long number) {
        String words = whole(number);
        return number != 1 && number % 100 == 1 ? words + "s" : words;
    }

    private static String whole(long number) {
        if (number < MILLION) {
            return belowMillion((int) number);
        }
        long large = number < BILLION ? MILLION : BILLION;
        String noun = number < BILLION ? "Million" : "Milliarde";
        long count = number / large;
        String words = count == 1 ? "eine " + noun : belowMillion((int) count) + " " + plural(noun);
        return number % large == 0 ? words : words + " " + whole(number % large);
    }

    private static String plural(String noun) {
        return noun.endsWith("e") ? noun + "n" : noun + "en";
    }

    private static String belowMillion(int number) {
        int thousands = number / THOUSAND;
        if (thousands == 0) {
            return belowThousand(number);
        }
        String words = belowThousand(thousands) + "tausend";
        return number % THOUSAND == 0 ? words : words + belowThousand(number % THOUSAND);
    }

    private static String belowThousand(int number) {
        if (number >= 100) {
            String words = UP_TO_NINETEEN[number / 100] + "hundert";
            return number % 100 == 0 ? words : words + belowThousand(number % 100);
        }
        if (number < UP_TO_NINETEEN.length) {
            return UP_TO_NINETEEN[number];
        }
        String tens = TENS[number / 10];
        return number % 10 == 0 ? tens : UP_TO_NINETEEN[number % 10] + "und" + tens;
    }
}
