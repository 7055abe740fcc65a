package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTests {
    @TempDir
    Path folder;

    @Test
    void theTemplateOfPenaltiesIsKnownByItsColumnsWhateverTheFileIsCalled() throws IOException {
        for (var name : new String[] {"penalties.csv", "双公示2026.csv"}) {
            Deliveries.write(folder, name, """
                    CF_XDR_MC,CF_XDR_SHXYM,CF_XDR_ZJHM,CF_WSH,CF_CFLB,CF_NR,CF_NR_FK,CF_NR_ZKDX,CF_JDRQ,CF_YXQ,CF_CFJG
                    北辰甲食品有限公司,91120113MA9000011H,,津辰市监罚〔2026〕1号,罚款;吊销许可证件,罚款;吊销食品经营许可证,1.5,食品经营许可证 JY1,2026/8/20,2099/12/31,北辰区市场监管局
                    张一,,120113190001010011,津辰市监罚〔2026〕2号,警告,警告,,,20260821,,北辰区市场监管局
                    """);
        }
        var all = Deliveries.of(folder);
        assertThat(all.rejections).isEmpty();
        assertThat(all.of("penalties")).hasSize(4);
        for (int i = 0; i < 4; i += 2) {
            var revoked = all.rows.get(i);
            assertThat(revoked.required("trigger_code")).isEqualTo("FOOD_LICENCE_REVOKED");
            assertThat(revoked.attributes()).containsEntry("amount", "15000").doesNotContainKey("suspension");
            assertThat(revoked.day("decision_date")).contains(LocalDate.of(2026, 8, 20));
            var warned = all.rows.get(i + 1);
            assertThat(warned.required("trigger_code")).isEqualTo("ANY_PENALTY");
            assertThat(warned.text("person_doc")).contains("120113190001010011");
        }
    }

    @Test
    void aPenaltyWithoutAnySubjectIsRefused() throws IOException {
        Deliveries.write(folder, "行政处罚.csv", "行政处罚决定书文号,处罚类别,处罚机关,处罚决定日期,统一社会信用代码\n1号,警告,某局,2026-08-20,\n");
        assertThat(Deliveries.of(folder).rejections)
                .extracting(Rejection::line, Rejection::code)
                .containsExactly(tuple(2L, "EMPTY_CELL"));
    }

    @Test
    void aListOfDirectorsBecomesCompaniesPersonsOfficesAndAWatchListing() throws IOException {
        Deliveries.write(
                folder,
                "stock.csv",
                "stock_id:ID(Stock),name,code,:LABEL\r\n600709,生态,600709,Company;ST\r\n600616,金枫酒业,600616,Company\r\n");
        Deliveries.write(
                folder,
                "executive.csv",
                "person_id:ID(Executive),name,gender,age:int,:LABEL\r\nabc,杜玉,男,58,Person\r\ndef,李某,null,null,Person\r\n");
        Deliveries.write(
                folder,
                "executive_stock.csv",
                ":START_ID(Executive),jobs,:END_ID(Stock),:TYPE\r\nabc,董事长/董事,600709,employ_of\r\ndef,顾问,600616,employ_of\r\n");
        Deliveries.write(
                folder,
                "stock_industry.csv",
                ":START_ID(Stock),:END_ID(Industry),:TYPE\r\n600709,x,industry_of\r\n600709,y,industry_of\r\n600616,y,industry_of\r\n");
        Deliveries.write(
                folder, "industry.csv", "industry_id:ID(Industry),name,:LABEL\r\nx,仪器,Industry\r\ny,商业,Industry\r\n");
        var all = Deliveries.of(folder);
        assertThat(all.of("enterprises"))
                .extracting(
                        row -> row.required("uscc"), row -> row.text("industry").orElse(""))
                .containsExactly(tuple("SRC:cn-executives:600709", "仪器,商业"), tuple("SRC:cn-executives:600616", "商业"));
        assertThat(all.of("persons"))
                .extracting(
                        row -> row.required("row_id"),
                        row -> row.text("doc_number").isPresent())
                .containsExactly(tuple("abc", false), tuple("def", false));
        assertThat(all.of("tenures"))
                .extracting(
                        row -> row.required("org_uscc"),
                        row -> row.required("person_row"),
                        row -> row.required("role"),
                        row -> row.required("title"))
                .containsExactly(
                        tuple("SRC:cn-executives:600709", "abc", "DIRECTOR", "董事长"),
                        tuple("SRC:cn-executives:600709", "abc", "DIRECTOR", "董事"));
        assertThat(all.of("listings"))
                .extracting(row -> row.required("org_uscc"), row -> row.required("list_code"))
                .containsExactly(tuple("SRC:cn-executives:600709", "WATCH-SAM"));
        assertThat(all.rejections)
                .extracting(Rejection::file, Rejection::line, Rejection::column, Rejection::code)
                .containsExactly(tuple("executive_stock.csv", 3L, "jobs", "UNKNOWN_VALUE"));
    }

    @Test
    void theChangeRegisterIsReadUnderItsUsualHeaders() throws IOException {
        Deliveries.write(folder, "变更信息.csv", "注册号,变更名称,变更前信息,变更后信息,变更时间\n91120113MA9000011H,法定代表人变更,-,张一,2026年8月20日\n");
        Deliveries.write(
                folder, "变更记录.csv", "统一社会信用代码,变更事项,变更前,变更后,变更日期\n91120113MA9000011H,法定代表人变更,张一,李二,2026-08-21\n");
        var all = Deliveries.of(folder);
        assertThat(all.rejections).isEmpty();
        assertThat(all.of("changes"))
                .extracting(
                        row -> row.required("item"),
                        row -> row.text("before").orElse("nobody"),
                        row -> row.required("after"))
                .containsExactlyInAnyOrder(tuple("法定代表人变更", "nobody", "张一"), tuple("法定代表人变更", "张一", "李二"));
    }

    @Test
    void aFolderSaysWhatItsDeliveriesMean() throws IOException {
        Deliveries.write(folder, "source.yaml", """
                name: register
                delivery: full
                recorded_at: 2026-09-01
                precision: 0.01
                rank: 5
                files:
                  - match: [gudong*.csv]
                    delimiter: ;
                    header: [company, owner, pct]
                    sheets:
                      - sheet: holdings
                        columns: {held: company, holder: owner, equity_pct: pct, from: {constant: 2020-01-01}, to: {constant: ""}}
                """);
        Deliveries.write(
                folder,
                "trace.yaml",
                "asOf: 2026-09-05\nfiles: {gudong1.csv: {delivery: changes, recorded_at: 2026-09-02T09:00+08:00}}\n");
        Deliveries.write(folder, "gudong1.csv", "A;B;50\n");
        var delivery = Delivery.open(folder);
        var origin = delivery.sheets().getFirst().origin();
        assertThat(origin.source()).isEqualTo("register");
        assertThat(origin.full()).isFalse();
        assertThat(origin.recordedAt()).contains(Instant.parse("2026-09-02T01:00:00Z"));
        assertThat(origin.rank()).isEqualTo(5);
        assertThat(delivery.settings()).containsEntry("asOf", "2026-09-05");
        assertThat(delivery.sheets().getFirst().hash()).hasSize(64);
        var row = Deliveries.of(delivery).rows.getFirst();
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.share("equity_pct").orElseThrow().percent()).isEqualTo("50");
    }

    @Test
    void settingsThatCannotBeReadStopTheDelivery() throws IOException {
        Deliveries.write(folder, "source.yaml", "name: a\nfiles: [\n");
        assertThatThrownBy(() -> Delivery.open(folder)).isInstanceOfSatisfying(FileRefused.class, e -> {
            assertThat(e.rejections().getFirst().code()).isEqualTo("BAD_YAML");
            assertThat(e.rejections().getFirst().line()).isPositive();
        });
    }

    @Test
    void everySourceOfTheProgramIsReadable() {
        assertThat(Source.all()).extracting(Source::name).containsExactly("shuanggongshi", "cn-executives", "biangeng");
    }
}
