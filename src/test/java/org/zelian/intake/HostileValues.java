package org.zelian.intake;

import static org.zelian.intake.Hostile.GOOD;
import static org.zelian.intake.Hostile.branches;
import static org.zelian.intake.Hostile.file;
import static org.zelian.intake.Hostile.firstOf;
import static org.zelian.intake.Hostile.gzip;
import static org.zelian.intake.Hostile.named;
import static org.zelian.intake.Hostile.share;
import static org.zelian.intake.Hostile.text;
import static org.zelian.intake.Hostile.utf8;

import java.util.List;

/** Text files with characters and values that want to do harm. */
final class HostileValues {
    private static final String PENALTY = "subject,trigger_code,decision_no,authority,decision_date,attributes";

    static final List<Hostile> FILES = List.of(
            // Characters
            named("an invisible character inside a name", "张\u200B三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("invisible characters around a name", "\uFEFF\u200E张三\u200B\u3000", 2),
            named("a character that turns the text round", "张\u202E三", 1, "2|name|DIRECTION_CHARACTER"),
            named("an isolate", "\u2067张三\u2069", 1, "2|name|DIRECTION_CHARACTER"),
            named("a control character", "张\u0007三", 1, "2|name|CONTROL_CHARACTER"),
            named("NUL", "张\0三", 1, "2|name|NUL_CHARACTER"),
            named("a line separator", "张\u2028三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("a tag character", "张\uDB40\uDC41三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("a filler", "张\u3164三", 1, "2|name|INVISIBLE_CHARACTER"),
            named("letters of two scripts that look alike", "Аlpha", 2),
            named("a compatibility ideograph", "金\uF90A", 2),
            named("a character of private use", "张\uE000", 2),
            named("a variant of an ideograph", "葛\uDB40\uDD00", 2),
            named("decomposed letters", "Zu\u0308rich", 2),
            text(
                    "a soft hyphen in a code",
                    "enterprises.csv",
                    "uscc,name\n9112\u00AD0113MA9000011H,甲\nB,乙\n",
                    1,
                    "2|uscc|INVISIBLE_CHARACTER"),
            text("Latin letters of full width in a code", "enterprises.csv", "uscc,name\n９１１２０１１３ＭＡ９００００１１Ｈ,甲\n", 1),
            // Values
            named("a formula as a name", "=HYPERLINK(1)", 1, "2|name|FORMULA"),
            named("an error of a spreadsheet", "#N/A", 1, "2|name|SPREADSHEET_ERROR"),
            named("a column that was too narrow", "########", 1, "2|name|SPREADSHEET_ERROR"),
            branches("the formula that keeps digits", "=\"0123\",B,,\n", 1),
            branches("an apostrophe before digits", "'0123,B,,\n", 1),
            branches("the day zero", "A,B,0000-00-00,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("the year 10000", "A,B,10000-01-01,\nC,D,,\n", 1, "2|from|BAD_DAY"),
            branches("the day before 1900-01-01 of spreadsheets", "A,B,1900-01-00,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("the 29th of February 1900", "A,B,1900-02-29,\nC,D,,\n", 1, "2|from|NO_SUCH_DAY"),
            branches("a day number of a spreadsheet", "A,B,45000,\nC,D,,\n", 1, "2|from|EXCEL_SERIAL_DAY"),
            branches("a day with a time", "A,B,2020-01-01 00:00:00,2020-01-01 10:30\nC,D,,\n", 1, "2|to|BAD_DAY"),
            branches("an open start", "A,B,长期,\nC,D,,长期\n", 1, "2|from|BAD_DAY"),
            branches("a year that cannot be", "A,B,2926-01-01,\nC,D,,9999-12-31\n", 1, "2|from|DAY_OUT_OF_RANGE"),
            branches("digits of another script", "A,B,２０２０-０１-０１,\nC,D,,\n", 1, "2|from|BAD_DAY"),
            share("more than the whole", "100.0000001", 1, "2|equity_pct|SHARE_ABOVE_WHOLE"),
            share("an exponent without end", "1e309", 1, "2|equity_pct|SHARE_NOT_A_NUMBER"),
            share("minus zero", "-0", 1, "2|equity_pct|SHARE_NEGATIVE"),
            share("a negative stake", "-5", 1, "2|equity_pct|SHARE_NEGATIVE"),
            share("a share with its sign", "33.333333%", 2),
            share("not a number", "NaN", 1, "2|equity_pct|SHARE_NOT_A_NUMBER"),
            text(
                    "a negative amount",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B,-1,,\nA,C,\"1,000.50\",,\n",
                    1,
                    "2|amount|NEGATIVE_AMOUNT"),
            text(
                    "an amount with an exponent",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B,1e309,,\n",
                    0,
                    "2|amount|BAD_NUMBER"),
            text(
                    "an amount of a million digits",
                    "holdings.csv",
                    "held,holder,amount,from,to\nA,B," + "9".repeat(900_000) + ",,\nA,B,1,,\n",
                    1,
                    "2|amount|BAD_NUMBER"),
            text("maybe", "enterprises.csv", "uscc,name,state_owned\nA,甲,maybe\nB,乙,是\n", 1, "2|state_owned|BAD_FLAG"),
            text("an enterprise that owns itself", "holdings.csv", "held,holder,equity_pct,from,to\nA,A,100,,\n", 1),
            text(
                    "a number that lost its digits is handed on as it is",
                    "persons.csv",
                    "row_id,name,doc_number\n1,张一,1.2E+17\n2,张二,12011319000101001ｘ\n3,张三,120113000101001\n",
                    3),
            text(
                    "an attribute without a value",
                    "arrears.csv",
                    PENALTY + "\nA,T,1,局,2026-08-20,malicious\nA,T,1,局,2026-08-20,malicious=是\n",
                    1,
                    "2|attributes|BAD_ATTRIBUTE"),
            text(
                    "an attribute twice",
                    "arrears.csv",
                    PENALTY + "\nA,T,1,局,2026-08-20,malicious=true;malicious=false\n",
                    0,
                    "2|attributes|ATTRIBUTE_TWICE"),
            text(
                    "an empty cell that must be filled",
                    "branches.csv",
                    "branch_uscc,parent_uscc\nA, \nC,D\n",
                    1,
                    "2|parent_uscc|EMPTY_CELL"),
            text(
                    "none of two columns",
                    "tenures.csv",
                    "org_uscc,person_doc,person_row,role,from,to\nA,,,董事,,\nA,,7,董事,,\n",
                    1,
                    "2||EMPTY_CELL"),
            // Packed by gzip, and what is no data
            file("packed by gzip", "branches.csv.gz", gzip(utf8(GOOD)), 1),
            file("packed by gzip and cut off", "branches.csv.gz", firstOf(gzip(utf8(GOOD)), 30), 0, "0||BROKEN_GZIP"),
            file("not packed at all", "branches.csv.gz", utf8(GOOD), 0, "0||BROKEN_GZIP"),
            file("64 MB of zeros packed by gzip", "branches.csv.gz", gzip(new byte[64 << 20]), 0, "0||GZIP_RATIO"),
            text("a name that no kind of file has", "secrets.csv", GOOD, 0, "0||UNKNOWN_FILE"),
            text("a format that is not read", "branches.xls", GOOD, 0, "0||UNKNOWN_FORMAT"));

    private HostileValues() {}
}
