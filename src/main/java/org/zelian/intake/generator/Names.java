package org.zelian.intake.generator;

/** Names: few common surnames and characters, so that many persons share one; enterprises count in stems and branches. */
final class Names {
    private static final String[] SURNAMES = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
                    + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤")
            .split("");
    private static final String[] GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文志海金辉波鹏飞斌宇浩凯雪梅琳晨欣悦佳".split("");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private Names() {}

    /** A person's name; the first surnames are much more frequent than the last. */
    static String person(Draw draw) {
        int rank = Math.min(draw.below(SURNAMES.length), draw.below(SURNAMES.length));
        String name = SURNAMES[rank] + given(draw);
        return draw.percent(70) ? name + given(draw) : name;
    }

    private static String given(Draw draw) {
        return GIVEN[Math.min(draw.below(GIVEN.length), draw.below(GIVEN.length))];
    }

    /** A trade name such as 甲子丙寅: nobody's, and plainly so. */
    static String trade(int number) {
        return cycle(number % 60) + cycle(number / 60 % 60);
    }

    private static String cycle(int year) {
        return STEMS.substring(year % 10, year % 10 + 1) + BRANCHES.substring(year % 12, year % 12 + 1);
    }
}
