package org.cartulary.domain.quote.explanation;

import org.cartulary.domain.client.Language;

/** A phrase in each language; {@code {0}} and so on stand for what it is said of. */
enum Phrase {
    AND("and", "et", "i"),
    UNITS_AT("{0} at {1}", "{0} à {1}", "{0} po {1}"),
    A_MONTH("a month", "un mois", "miesiąc"),
    FEW_MONTHS("{0} months", "{0} mois", "{0} miesiące"),
    MONTHS("{0} months", "{0} mois", "{0} miesięcy"),
    A_DAY("{0} day", "{0} jour", "{0} dzień"),
    SOME_DAYS("{0} days", "{0} jours", "{0} dni"),
    TRIAL(
            "Free for {0}; then {1} for {2}: {3}.",
            "Gratuit pendant {0} ; puis {1} pour {2} : {3}.", "Bezpłatnie przez {0}; potem {1} za {2}: {3}."),
    FOR_A_PERIOD("{0} for {1}: {2}.", "{0} pour {1} : {2}.", "{0} za {1}: {2}."),
    FOR_DAYS("{0} to {1}, {2}: {3}.", "Du {0} au {1}, {2} : {3}.", "Od {0} do {1}, {2}: {3}."),
    OF_THAT("Of that {0} of {1} {2}: {3}.", "Dont {0} {2} sur {1} : {3}.", "Z tego {0} z {1} {2}: {3}."),
    SAVED(
            "Separately it would be {0}: {1} saved.",
            "Séparément, ce serait {0} : {1} d’économie.", "Osobno byłoby to {0}: oszczędność {1}."),
    SETUP_FEE(
            "Set-up fee, once: {0}.",
            "Frais de mise en service, une seule fois : {0}.", "Opłata aktywacyjna, jednorazowo: {0}."),
    DISCOUNT("Less {0}: {1}.", "Moins {0} : {1}.", "Minus {0}: {1}."),
    LEFT_OVER(
            "Less what a change left over: {0}.",
            "Moins le reste d’une modification : {0}.", "Minus pozostałość po zmianie: {0}."),
    CHANGED(
            "{0} of {1} {2} of {4} ({3}): {5}, less {0} of {1} {2} of the {6} that were paid: {7}.",
            "{0} {2} sur {1} de {4} ({3}) : {5}, moins {0} {2} sur {1} des {6} déjà payés : {7}.",
            "{0} z {1} {2} z kwoty {4} ({3}): {5}, minus {0} z {1} {2} z opłaconych {6}: {7}."),
    RESTARTED(
            "A new period from {0} on, {1}: {2}, less {3} of {4} {5} of the {6} that were paid: {7}.",
            "Une nouvelle période à partir du {0}, {1} : {2}, moins {3} {5} sur {4} des {6} déjà payés : {7}.",
            "Nowy okres od {0}, {1}: {2}, minus {3} z {4} {5} z opłaconych {6}: {7}."),
    KEPT_FOR_LATER(
            "{0} is left over and taken off the next periods.",
            "Il reste {0}, à déduire des prochaines périodes.", "Pozostaje {0} do odliczenia od następnych okresów."),
    KEPT_ON_ACCOUNT(
            "{0} is left over and kept as account credit.",
            "Il reste {0}, porté au crédit du compte.", "Pozostaje {0} jako środki na koncie klienta."),
    GIVEN_BACK("{0} is left over and given back.", "Il reste {0}, qui sera remboursé.", "Pozostaje {0} do zwrotu."),
    FOR_A_CHANGE("Change of {0}", "Modification de {0}", "Zmiana usługi {0}"),
    SCHEDULED(
            "From {0} on {1}, {2} for {3}. Nothing is charged now.",
            "À partir du {0} : {1}, {2} pour {3}. Rien n’est facturé maintenant.",
            "Od {0}: {1}, {2} za {3}. Teraz nic nie jest pobierane."),
    UNCHARGED(
            "From {0} on {1}, {2} for {3}. For the rest of the present period nothing is charged.",
            "À partir du {0} : {1}, {2} pour {3}. Le reste de la période en cours n’est pas facturé.",
            "Od {0}: {1}, {2} za {3}. Za resztę bieżącego okresu nic nie jest pobierane."),
    FROM("From {0} on.", "À partir du {0}.", "Od {0}."),
    COALESCED(
            "It is paid with the next renewal, together with other changes.",
            "À payer avec le prochain renouvellement, avec les autres modifications.",
            "Do zapłaty przy najbliższym odnowieniu, razem z innymi zmianami."),
    CARRIED("For earlier changes: {0}.", "Pour des modifications antérieures : {0}.", "Za wcześniejsze zmiany: {0}."),
    INCLUDED("{1} of it is {0}% tax.", "Dont {1} de taxe à {0} %.", "W tym {1} podatku {0}%."),
    DUE("Due now, before taxes: {0}.", "À payer maintenant, hors taxes : {0}.", "Do zapłaty teraz, bez podatków: {0}."),
    DAY("days", "jours", "dni"),
    DAY_OF_360("days of a 30/360 year", "jours d’une année 30/360", "dni roku 30/360"),
    SECOND("seconds", "secondes", "sekund");

    private final String english;
    private final String french;
    private final String polish;

    Phrase(String english, String french, String polish) {
        this.english = english;
        this.french = french;
        this.polish = polish;
    }

    /** Polish counts 2, 3 and 4 apart from the others, and 12, 13 and 14 with them (CLDR, plural rules). */
    static Phrase months(int count) {
        if (count == 1) {
            return A_MONTH;
        }
        boolean few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
        return few ? FEW_MONTHS : MONTHS;
    }

    static Phrase days(int count) {
        return count == 1 ? A_DAY : SOME_DAYS;
    }

    String in(Language language, Object... of) {
        String text = switch (language) {
            case EN -> english;
            case FR -> french;
            case PL -> polish;
        };
        for (int i = 0; i < of.length; i++) {
            text = text.replace("{" + i + "}", of[i].toString());
        }
        return text;
    }
}
