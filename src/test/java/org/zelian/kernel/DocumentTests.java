package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {
    private static final String P01 = "120113190001010011";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120113190001010011",
                "120113190102020024",
                "120113190203030037",
                "12011319030404004X",
                "451031190405050057",
                "410481190506060067",
                "120110190607070079",
                "120113190708080080"
            })
    void readsTheNumbersOfTheScenarios(String number) {
        var document = Document.citizen(number);
        assertThat(document).isEqualTo(new Document(DocumentType.CITIZEN_ID, "CN", number));
        assertThat(document.canonical()).isEqualTo("CN-ID|" + number);
        assertThat(document.scheme()).isEqualTo("CN-ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12011319030404004x",
                "１２０１１３１９０３０４０４００４Ｘ",
                " 120113 19030404 004X",
                "120113-19030404-004x",
                "'12011319030404004X"
            })
    void readsWhatPeopleTypeAsTheSameNumber(String typed) {
        assertThat(Document.parse(DocumentType.CITIZEN_ID, typed, null).number())
                .isEqualTo("12011319030404004X");
    }

    @Test
    void anOldCardOfFifteenDigitsIsTheSameDocument() {
        assertThat(Document.citizen("120113000101001")).isEqualTo(Document.citizen(P01));
        assertThat(Document.isOldForm("120113 000101 001")).isTrue();
        assertThat(Document.isOldForm(P01)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.20113E+17",
                "1.2E+17",
                "1,20113E+17",
                "１.20113Ｅ+17",
                "1.20113190001010016E17",
                "120113190001010000",
                "120113190001010011.0",
                "1E+17"
            })
    void refusesWhatASpreadsheetMadeOfANumber(String mangled) {
        Refused.with("EXCEL_MANGLED_ID", () -> Document.parse(DocumentType.CITIZEN_ID, mangled, null));
        Refused.with("EXCEL_MANGLED_ID", () -> Document.citizen(mangled));
        Refused.with("EXCEL_MANGLED_ID", () -> Document.parse(null, mangled, null));
    }

    @Test
    void keepsANumberThatEndsInZerosAndIsRight() {
        var number = numberEndingInZeros();
        assertThat(Document.citizen(number).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "120113190001010012, ID_CHECK_DIGIT",
        "120113190002300011, ID_BAD_DATE",
        "120113190113010011, ID_BAD_DATE",
        "160113190001010011, ID_REGION",
        "000113190001010011, ID_REGION",
        "12011319000101001, ID_LENGTH",
        "1201131900010100111, ID_LENGTH",
        "12011319000101001Y, ID_CHARACTER",
        "12011300010100A, ID_LENGTH",
        "120113001301001, ID_BAD_DATE"
    })
    void saysWhatIsWrongAndShowsOnlyTheMask(String number, String code) {
        var refusal = Refused.with(code, () -> Document.citizen(number));
        assertThat(refusal).hasMessageNotContaining(number);
    }

    @ParameterizedTest
    @CsvSource({
        "810000199001010019, HMT_RESIDENCE_PERMIT",
        "830000199001010011, HMT_RESIDENCE_PERMIT",
        "911840190001010011, FOREIGN_RESIDENT_ID",
        "110101190001010011, CITIZEN_ID"
    })
    void tellsTheCardFromTheNumberWhateverTheSourceCallsIt(String head, DocumentType type) {
        var number = head.substring(0, 17) + CitizenNumber.checkCharacter(head);
        assertThat(Document.citizen(number).type()).isEqualTo(type);
        assertThat(Document.parse(null, number, null)).isEqualTo(Document.citizen(number));
        assertThat(Document.citizen(number).scheme()).isEqualTo("CN-ID");
    }

    @Test
    void aPassportIsOneOfItsCountry() {
        var german = Document.parse(DocumentType.PASSPORT, "c01x00t47", "DE");
        assertThat(german.canonical()).isEqualTo("PASSPORT|DE|C01X00T47");
        assertThat(german.scheme()).isEqualTo("PASSPORT-DE");
        assertThat(Document.parse(DocumentType.PASSPORT, "C01X00T47", "德国")).isEqualTo(german);
        assertThat(Document.parse(DocumentType.PASSPORT, "C01X00T47", "deu")).isEqualTo(german);
        assertThat(Document.parse(DocumentType.PASSPORT, "C01X00T47", "Germany"))
                .isEqualTo(german);
        assertThat(Document.parse(DocumentType.PASSPORT, "C01X00T47", "FR")).isNotEqualTo(german);
    }

    @Test
    void guessesNeitherCountryNorKind() {
        Refused.with("DOCUMENT_COUNTRY_MISSING", () -> Document.parse(DocumentType.PASSPORT, "E12345678", null));
        Refused.with("DOCUMENT_COUNTRY_MISSING", () -> Document.parse(DocumentType.PASSPORT, "E12345678", " "));
        Refused.with("DOCUMENT_COUNTRY", () -> Document.parse(DocumentType.PASSPORT, "E12345678", "XX"));
        Refused.with("DOCUMENT_TYPE_MISSING", () -> Document.parse(null, "E12345678", "CN"));
        Refused.with("DOCUMENT_EMPTY", () -> Document.parse(DocumentType.PASSPORT, " ", "CN"));
        Refused.with("DOCUMENT_NUMBER", () -> Document.parse(DocumentType.PASSPORT, "E1234/78", "CN"));
    }

    @Test
    void readsTravelPermitsWithoutTheCountOfTheirIssue() {
        var permit = Document.parse(DocumentType.HK_MACAO_PERMIT, "H1234567802", "HK");
        assertThat(permit).isEqualTo(Document.parse(DocumentType.HK_MACAO_PERMIT, "h12345678", null));
        assertThat(permit.canonical()).isEqualTo("HKM|H12345678");
        assertThat(Document.parse(DocumentType.TAIWAN_PERMIT, "12345678", null).canonical())
                .isEqualTo("TWP|12345678");
        Refused.with("DOCUMENT_NUMBER", () -> Document.parse(DocumentType.HK_MACAO_PERMIT, "X12345678", null));
        Refused.with("DOCUMENT_NUMBER", () -> Document.parse(DocumentType.TAIWAN_PERMIT, "1234567", null));
    }

    @Test
    void readsTheOldPermanentResidenceCard() {
        var card = Document.parse(DocumentType.FOREIGN_RESIDENT_ID, "DEU310100000101", null);
        assertThat(card.canonical()).isEqualTo("FRP|DEU310100000101");
        assertThat(card.birth()).isEmpty();
    }

    @Test
    void tellsTheDayOfBirth() {
        assertThat(Document.citizen(P01).birth()).contains(LocalDate.of(1900, 1, 1));
        assertThat(Document.parse(DocumentType.PASSPORT, "E12345678", "CN").birth())
                .isEmpty();
    }

    @Test
    void showsOnlyTheMask() {
        assertThat(Document.citizen(P01).mask()).isEqualTo("120113********0011");
        assertThat(Document.citizen("12011319030404004X").mask()).isEqualTo("120113********004X");
        assertThat(Document.parse(DocumentType.PASSPORT, "E12345678", "CN").mask())
                .isEqualTo("E******78");
        assertThat(Document.citizen(P01).toString()).doesNotContain(P01).contains("120113********0011");
    }

    @ParameterizedTest
    @CsvSource({
        "身份证, CITIZEN_ID",
        "居民身份证, CITIZEN_ID",
        "passport, PASSPORT",
        "护照, PASSPORT",
        "台胞证, TAIWAN_PERMIT",
        "回乡证, HK_MACAO_PERMIT",
        "HMT_RESIDENCE_PERMIT, HMT_RESIDENCE_PERMIT"
    })
    void readsKindsByCodeAndByName(String text, DocumentType type) {
        assertThat(DocumentType.parse(text)).isEqualTo(type);
    }

    @Test
    void refusesAnUnknownKind() {
        Refused.with("DOCUMENT_TYPE", () -> DocumentType.parse("驾驶证"));
    }

    @Test
    void findsTheCheckDigitOfIso7064() {
        Seeded.check(2_000, random -> {
            var head = new StringBuilder();
            for (int i = 0; i < 17; i++) {
                head.append(random.nextInt(10));
            }
            // ISO 7064 MOD 11-2: the number read as a polynomial in 2, check digit included, leaves 1.
            int remainder = 0;
            for (int i = 0; i < 17; i++) {
                remainder = (remainder + (head.charAt(i) - '0')) * 2 % 11;
            }
            char check = CitizenNumber.checkCharacter(head.toString());
            assertThat((remainder + (check == 'X' ? 10 : check - '0')) % 11).isEqualTo(1);
        });
    }

    @Test
    void neverReadsADamagedNumberAsAnother() {
        Seeded.check(1_000, random -> {
            int at = random.nextInt(17);
            char digit = (char) ('0' + random.nextInt(10));
            var damaged = P01.substring(0, at) + digit + P01.substring(at + 1);
            if (damaged.equals(P01)) {
                assertThat(Document.citizen(damaged).number()).isEqualTo(P01);
            } else {
                assertThat(refuses(damaged)).as(damaged).isTrue();
            }
        });
    }

    private static boolean refuses(String number) {
        try {
            Document.citizen(number);
            return false;
        } catch (Refusal refused) {
            return true;
        }
    }

    private static String numberEndingInZeros() {
        for (int day = 1; day <= 28; day++) {
            var head = String.format("120113190001%02d100", day);
            if (CitizenNumber.checkCharacter(head) == '0') {
                return head + '0';
            }
        }
        throw new AssertionError("No day of that month gives the check digit 0");
    }
}
