package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Good files, damaged at random: rows and documented refusals come out, and never anything else. For longer runs:
 * {@code -Dzelian.fuzz.mutations=100000 -Dzelian.fuzz.seed=7}.
 */
class IntakeFuzzIT {
    private static final int MUTATIONS = Integer.getInteger("zelian.fuzz.mutations", 20_000);
    private static final long SEED = Long.getLong("zelian.fuzz.seed", 20260820L);
    private static final String HEAD = RawXlsx.row(1, "branch_uscc", "parent_uscc", "from", "to");
    private static final String BOOK = HEAD
            + RawXlsx.row(2, "A", "B", "2020-01-01", "")
            + RawXlsx.row(3, "C", "D", "<c r=\"C3\" s=\"1\"><v>45000</v></c>");
    private static final String TENURES =
            "org_uscc,person_doc,role,from,to,address\n91120113MA9000011H,120113190001010011,\"董事\n长\",2020/1/1,长期,\"a \"\"b\"\"\"\nA,B,监事,20200101,2021年1月1日,\n";
    private static final String PENALTIES =
            "CF_XDR_SHXYM,CF_WSH,CF_CFLB,CF_NR_FK,CF_JDRQ,CF_CFJG,恶意\nA,1号,罚款,1.5,2026-08-20,某局,是\nB,2号,警告,,2026/8/21,某局,否\n";
    private static final String ARREARS =
            "subject,trigger_code,decision_no,authority,decision_date,attributes\nA,MIGRANT_WAGES,1号,某局,2026-08-20,malicious=true;offence=A,B\n";

    private static final List<Hostile> GOOD = List.of(
            Hostile.text("", "branches.csv", Hostile.GOOD + "C,D,,\nE,F,2020-02-03,\n", 3),
            Hostile.text("", "tenures.csv", TENURES, 2),
            Hostile.file("", "tenures.csv", Hostile.in("GB18030", TENURES), 2),
            Hostile.file("", "tenures.csv", Hostile.joined(0xFF, 0xFE, Hostile.in("UTF-16LE", TENURES)), 2),
            Hostile.text("", "penalties.csv", PENALTIES, 2),
            Hostile.text("", "arrears.csv", ARREARS, 1),
            Hostile.file("", "branches.csv.gz", Hostile.gzip(Hostile.utf8(Hostile.GOOD)), 1),
            Hostile.file(
                    "",
                    "a.zip",
                    RawZip.of(
                            RawZip.entry("branches.csv", Hostile.GOOD),
                            RawZip.stored("arrears.csv", Hostile.utf8(ARREARS))),
                    2),
            Hostile.file("", "branches.xlsx", RawXlsx.rows(BOOK).bytes(), 2),
            Hostile.file("", "branches.xlsx", stored(RawXlsx.sheet(BOOK)), 1));

    private static final byte[][] PIECES = {
        {0},
        {'"'},
        {','},
        {'\n'},
        {'\r'},
        {'='},
        {';'},
        {'<'},
        {'>'},
        {'&'},
        {(byte) 0xFF},
        {(byte) 0xC0, (byte) 0xAF},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xE2, (byte) 0x80, (byte) 0x8B},
        {(byte) 0xB1, (byte) 0xB1},
        "\"\"".getBytes(StandardCharsets.UTF_8),
        "99999999999".getBytes(StandardCharsets.UTF_8),
        "1e309".getBytes(StandardCharsets.UTF_8)
    };

    @TempDir
    Path folder;

    private static byte[] stored(String sheet) {
        return RawZip.of(
                RawZip.stored(
                        "xl/workbook.xml",
                        Hostile.utf8(
                                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"s\" r:id=\"a\"/></sheets></workbook>")),
                RawZip.stored(
                        "xl/_rels/workbook.xml.rels",
                        Hostile.utf8("<r><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></r>")),
                RawZip.stored("xl/worksheets/s.xml", Hostile.utf8(sheet)));
    }

    @Test
    void damageNeverGivesAnythingButRowsAndDocumentedRefusals() throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var codes = new TreeSet<String>();
        for (int i = 0; i < MUTATIONS; i++) {
            var good = GOOD.get(random.nextInt(GOOD.size()));
            var bytes = good.bytes;
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                bytes = mutated(bytes, random);
            }
            read(good.file, bytes, "mutation " + i + " of seed " + SEED, codes);
        }
        assertThat(codes).isSubsetOf(DocumentedCodes.all());
        assertThat(codes).hasSizeGreaterThan(20);
    }

    private void read(String name, byte[] bytes, String which, Set<String> codes) throws IOException {
        var file = folder.resolve(name.toLowerCase(Locale.ROOT));
        Files.write(file, bytes);
        try {
            var delivery = Delivery.open(file);
            delivery.rejections().forEach(rejection -> codes.add(rejection.code()));
            for (var sheet : delivery.sheets()) {
                sheet.read(
                        Mode.SKIP_ROWS,
                        row -> assertThat(row.attributes()).isNotNull(),
                        rejection -> codes.add(rejection.code()));
            }
        } catch (RuntimeException | Error e) {
            fail("At " + which + ", " + name, e);
        }
    }

    private static byte[] mutated(byte[] bytes, RandomGenerator random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at == 0 ? bytes.length : at);
            case 1 -> Hostile.joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            case 2 -> Hostile.joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 ->
                Hostile.joined(
                        Arrays.copyOf(bytes, at),
                        PIECES[random.nextInt(PIECES.length)],
                        Arrays.copyOfRange(bytes, at, bytes.length));
            default -> flipped(bytes, Math.min(at, bytes.length - 1), random);
        };
    }

    private static byte[] flipped(byte[] bytes, int at, RandomGenerator random) {
        if (at < 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        var copy = bytes.clone();
        copy[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : copy[at] ^ 1 << random.nextInt(8));
        return copy;
    }
}
