package org.zelian.control;

import java.time.LocalDate;

/** By which rule an answer was found. Answers under different rules are never mixed. */
public enum Convention {
    RECORDED("登记或者认定", "on record: declared, filed, or found by an authority or a court"),
    VOTING_MAJORITY(
            "表决权过半数(逐层, 含一致行动)", "more than half of the votes, jointly with what is controlled and concert parties"),
    COMPANY_LAW_2023_265_2("公司法(2023)第265条第2项: 超过百分之五十", "Company Law (2023) art. 265(2): more than 50 percent"),
    COMPANY_LAW_2018_216_2("公司法(2018)第216条第2项: 百分之五十以上", "Company Law (2018) art. 216(2): 50 percent or more"),
    BENEFICIAL_OWNER_EQUITY("受益所有人: 最终拥有百分之二十五以上股权", "beneficial owner: 25 percent or more of the capital in the end"),
    BENEFICIAL_OWNER_VOTES("受益所有人: 最终享有百分之二十五以上表决权", "beneficial owner: 25 percent or more of the votes in the end"),
    BENEFICIAL_OWNER_CONTROL("受益所有人: 实际控制", "beneficial owner: actual control"),
    ULTIMATE_SHARE("最终权益份额最大的自然人", "the natural person with the largest ultimate share");

    /** The Company Law of 2023 is in force from this day (公司法(2023)第266条). */
    private static final LocalDate COMPANY_LAW_2023 = LocalDate.of(2024, 7, 1);

    private final String zh;
    private final String en;

    Convention(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The definition of controlling shareholder in force on a day. */
    static Convention controllingShareholder(LocalDate day) {
        return day.isBefore(COMPANY_LAW_2023) ? COMPANY_LAW_2018_216_2 : COMPANY_LAW_2023_265_2;
    }
}
