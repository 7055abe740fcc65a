package org.zelian.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An identity document: the kind, the country that issued it, and the number in its one normal form.
 *
 * <p>All 18-digit Chinese numbers are one name space, whatever card they stand on; their kind follows from the number.
 * {@link #toString} shows the mask, so that no log holds a number.
 *
 * @param country two letters of ISO 3166; CN for everything a Chinese authority issues
 */
public record Document(DocumentType type, String country, String number) {
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,15}");
    private static final Pattern HK_MACAO = Pattern.compile("([HM][0-9]{8})([0-9]{2})?");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{8}|[0-9]{10}[A-Z]?");
    private static final Pattern OLD_FOREIGN = Pattern.compile("[A-Z]{3}[0-9]{12}");
    private static final Pattern MANGLED =
            Pattern.compile("[0-9]([.,][0-9]+)?E\\+[0-9]{1,2}|[0-9]([.,][0-9]+)?E1[0-9]|[0-9]+\\.0*");

    public Document {
        boolean fits = switch (type) {
            case CITIZEN_ID, HMT_RESIDENCE_PERMIT -> chinese(number) && type == kindOf(number);
            case FOREIGN_RESIDENT_ID ->
                OLD_FOREIGN.matcher(number).matches() || (chinese(number) && type == kindOf(number));
            case PASSPORT -> PASSPORT.matcher(number).matches();
            case HK_MACAO_PERMIT -> number.matches("[HM][0-9]{8}");
            case TAIWAN_PERMIT -> TAIWAN.matcher(number).matches();
        };
        if (!fits) {
            throw new Refusal(
                    "DOCUMENT_NUMBER",
                    Masks.number(number) + " is no number of a " + type + " (" + type.zh() + ").",
                    "Read kind and number from the document again.");
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A country is two letters of ISO 3166, not " + country);
        }
    }

    /**
     * Reads a document as a source writes it.
     *
     * @param type null if the source does not say: then only an 18- or 15-digit Chinese number is understood
     * @param country a code or a name; needed for passports, ignored otherwise
     * @throws Refusal {@code EXCEL_MANGLED_ID}, {@code ID_LENGTH}, {@code ID_CHARACTER}, {@code ID_REGION},
     *     {@code ID_BAD_DATE}, {@code ID_CHECK_DIGIT}, {@code DOCUMENT_EMPTY}, {@code DOCUMENT_NUMBER},
     *     {@code DOCUMENT_TYPE_MISSING}, {@code DOCUMENT_COUNTRY_MISSING}, {@code DOCUMENT_COUNTRY}
     */
    public static Document parse(@Nullable DocumentType type, String text, @Nullable String country) {
        var raw = Tidy.number(text);
        if (raw.isEmpty()) {
            throw new Refusal(
                    "DOCUMENT_EMPTY", "A document has no number.", "Leave kind and number out, or give both.");
        }
        if (MANGLED.matcher(raw).matches()) {
            throw CitizenNumber.mangled(raw);
        }
        var number = Tidy.code(raw);
        return switch (type) {
            case null -> untold(number);
            case CITIZEN_ID, HMT_RESIDENCE_PERMIT -> citizen(number);
            case FOREIGN_RESIDENT_ID ->
                OLD_FOREIGN.matcher(number).matches() ? new Document(type, "CN", number) : citizen(number);
            case PASSPORT -> new Document(type, Countries.code(country, "passport"), number);
            case HK_MACAO_PERMIT -> new Document(type, "CN", withoutIssue(number));
            case TAIWAN_PERMIT -> new Document(type, "CN", number.replaceAll("[()]", ""));
        };
    }

    /** Reads an 18-digit Chinese number, or the 15 digits of an old card, which are upgraded. */
    public static Document citizen(String text) {
        var raw = Tidy.number(text);
        if (MANGLED.matcher(raw).matches()) {
            throw CitizenNumber.mangled(raw);
        }
        var number = Tidy.code(raw);
        if (CitizenNumber.hasOldShape(number)) {
            number = CitizenNumber.upgrade(number);
        }
        CitizenNumber.check(number);
        return new Document(kindOf(number), "CN", number);
    }

    /** Whether a text is the 15-digit number of an old card, which {@link #parse} upgrades; the document forgets it. */
    public static boolean isOldForm(String text) {
        return CitizenNumber.hasOldShape(Tidy.code(text));
    }

    /**
     * Whether a text has the shape of a Chinese identity number, however it is spaced or written; a credit code has not,
     * even one of digits only.
     */
    public static boolean isNumberLike(String text) {
        var number = Tidy.code(text);
        return (CitizenNumber.hasShape(number) || CitizenNumber.hasOldShape(number)) && !Uscc.isValid(number);
    }

    /** Gives the day of birth that an 18-digit number tells; other documents tell none. */
    public Optional<LocalDate> birth() {
        return isChineseNumber() ? Optional.of(CitizenNumber.birth(number)) : Optional.empty();
    }

    /** What everybody may see: {@code 120113********0011}, {@code E******78}. */
    public String mask() {
        return Masks.number(number);
    }

    /** What is hashed: {@code CN-ID|120113190001010011}, {@code PASSPORT|DE|E123}. Never shown. */
    public String canonical() {
        return type == DocumentType.PASSPORT ? "PASSPORT|" + country + "|" + number : scheme() + "|" + number;
    }

    /** The scheme of a {@link PartyRef}: {@code CN-ID}, {@code PASSPORT-DE}, {@code HKM}, {@code TWP}, {@code FRP}. */
    public String scheme() {
        return switch (type) {
            case CITIZEN_ID, HMT_RESIDENCE_PERMIT -> "CN-ID";
            case FOREIGN_RESIDENT_ID -> isChineseNumber() ? "CN-ID" : "FRP";
            case PASSPORT -> "PASSPORT-" + country;
            case HK_MACAO_PERMIT -> "HKM";
            case TAIWAN_PERMIT -> "TWP";
        };
    }

    /** Kind, country and mask; never the number. */
    @Override
    public String toString() {
        return type + " " + country + " " + mask();
    }

    private boolean isChineseNumber() {
        return number.length() == 18;
    }

    private static Document untold(String number) {
        if (CitizenNumber.hasOldShape(number) || number.length() > 15) {
            return citizen(number);
        }
        throw new Refusal(
                "DOCUMENT_TYPE_MISSING",
                "The kind of document " + Masks.number(number) + " is not said, and its number does not tell.",
                "Give doc_type; a Chinese identity number has 18 digits.");
    }

    private static String withoutIssue(String number) {
        var matcher = HK_MACAO.matcher(number);
        // The last two of eleven characters count the cards issued; the person keeps the first nine.
        return matcher.matches() ? number.substring(0, 9) : number;
    }

    private static boolean chinese(String number) {
        if (!CitizenNumber.hasShape(number)) {
            return false;
        }
        CitizenNumber.check(number);
        return true;
    }

    private static DocumentType kindOf(String number) {
        if (number.startsWith("9")) {
            return DocumentType.FOREIGN_RESIDENT_ID;
        }
        return number.matches("8[123].*") ? DocumentType.HMT_RESIDENCE_PERMIT : DocumentType.CITIZEN_ID;
    }
}
