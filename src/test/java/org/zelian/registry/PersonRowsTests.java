package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.intake.Handled;
import org.zelian.kernel.FactKind;

class PersonRowsTests {
    private static final String P01 = TestParties.person("120113190001010011").toString();
    private static final String HEADER = "row_id,name,doc_type,doc_number,issuing_country\n";
    private final PersonRows persons = new PersonRows(TestParties.PARTIES);

    private Handled read(String rows) {
        return Handled.by(persons, "persons", HEADER + rows);
    }

    @Test
    void anOldNumberAndItsNewFormAreOnePersonUnderOneName() {
        var read = read("""
                r1,张一,CITIZEN_ID,120113000101001,
                r2,张一,CITIZEN_ID,120113190001010011,
                """);
        assertThat(read.facts(FactKind.PERSON))
                .containsExactly("[" + P01
                        + "] {birth=1900-01-01, documents=120113********0011, name=张一, state=RESOLVED} [.., ..)");
    }

    @Test
    void theRarerNameOfADocumentIsKeptApart() {
        var read = read("""
                r3,张壹,CITIZEN_ID,120113190001010011,
                r1,张一,CITIZEN_ID,120113000101001,
                r2,张一,CITIZEN_ID,120113190001010011,
                """);
        assertThat(read.facts(FactKind.PERSON))
                .containsExactly(
                        "[" + P01
                                + "] {birth=1900-01-01, documents=120113********0011, name=张一, state=RESOLVED} [.., ..)",
                        "[SRC:S:r3] {birth=1900-01-01, documents=120113********0011, name=张壹, state=NAME_CONFLICT} [.., ..)");
        assertThat(read.notes).containsExactly("NAME_CONFLICT line 2");
    }

    @Test
    void onATieNobodyHasTheDocument() {
        var read = read("""
                r1,张一,CITIZEN_ID,120113190001010011,
                r3,张壹,CITIZEN_ID,120113190001010011,
                """);
        assertThat(read.facts(FactKind.PERSON)).hasSize(3).allMatch(fact -> fact.contains("state=NAME_CONFLICT"));
        assertThat(read.notes).hasSize(2);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        var rows = Handled.rows("persons", HEADER + """
                r1,张一,CITIZEN_ID,120113000101001,
                r2,张一,CITIZEN_ID,120113190001010011,
                r3,张壹,CITIZEN_ID,120113190001010011,
                r4,王三,PASSPORT,E12345678,DE
                r5,王三,CITIZEN_ID,120113190203030037,
                r6,周七,,,
                """);
        var expected = Handled.by(persons, rows).facts(FactKind.PERSON);
        assertThat(Handled.shuffles(rows))
                .allSatisfy(order -> assertThat(Handled.by(persons, order).facts(FactKind.PERSON))
                        .isEqualTo(expected));
    }

    @Test
    void aPassportAndACardOfOneNameStayTwoPersons() {
        var read = read("""
                r4,王三,PASSPORT,E12345678,DE
                r5,王三,CITIZEN_ID,120113190203030037,
                """);
        assertThat(read.facts(FactKind.PERSON)).hasSize(2).allMatch(fact -> fact.contains("state=RESOLVED"));
    }

    @Test
    void aNameAloneIsAPersonWithoutIdentity() {
        var read = read("r6,周七,,,");
        assertThat(read.facts(FactKind.PERSON)).containsExactly("[SRC:S:r6] {name=周七, state=NEEDS_IDENTITY} [.., ..)");
    }

    @Test
    void aMangledNumberIsRefused() {
        assertThat(read("r5,赵四,CITIZEN_ID,1.20113E+17,").refused).containsExactly("EXCEL_MANGLED_ID doc_number");
    }

    @Test
    void aRowNumberStandsForOnePersonOnly() {
        var read = read("""
                r1,张一,CITIZEN_ID,120113190001010011,
                r1,王三,CITIZEN_ID,120113190203030037,
                """);
        assertThat(read.claims).isEmpty();
        assertThat(read.refused).containsExactly("ROW_ID_TWICE row_id", "ROW_ID_TWICE row_id");
    }

    @Test
    void noNumberStandsInAClaimInClear() {
        var claims = read("r1,张一,CITIZEN_ID,120113190001010011,").claims.toString();
        assertThat(claims).contains("v1.", "120113********0011").doesNotContain("120113190001010011");
    }
}
