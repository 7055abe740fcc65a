package org.zelian.intake.generator;

/** The places of the registry: the five that have a plan of their own first, then others all over the country. */
enum Region {
    BEICHEN("120113", "北辰"),
    LONGLIN("451031", "隆林"),
    DONGLI("120110", "东丽"),
    WUGANG("410481", "舞钢"),
    CHONGLI("130709", "崇礼"),
    CHAOYANG("110105", "朝阳"),
    PUDONG("310115", "浦东"),
    XIHU("330106", "西湖"),
    LIXIA("370102", "历下"),
    NANSHAN("440305", "南山"),
    JINSHUI("410105", "金水"),
    QINGXIU("450103", "青秀"),
    CHANGAN("130102", "长安"),
    JINJIANG("510104", "锦江"),
    WUCHANG("420106", "武昌"),
    YANTA("610113", "雁塔"),
    HEPING("210102", "和平"),
    XUANWU("320102", "玄武"),
    SIMING("350203", "思明"),
    YUZHONG("500103", "渝中"),
    FURONG("430102", "芙蓉"),
    SHUSHAN("340104", "蜀山"),
    DAOLI("230102", "道里"),
    WUHUA("530102", "五华");

    final String code;
    final String shortName;

    Region(String code, String shortName) {
        this.code = code;
        this.shortName = shortName;
    }

    private static final Region[] ALL = values();

    static Region at(int number) {
        return ALL[number];
    }

    static int count() {
        return ALL.length;
    }
}
