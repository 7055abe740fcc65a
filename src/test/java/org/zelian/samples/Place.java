package org.zelian.samples;

/** Where the city and its neighbours lie: region code, how authorities call themselves, the mark of their documents. */
enum Place {
    BEICHEN("120113", "北辰区", "津北", "津0113"),
    LONGLIN("451031", "隆林县", "隆", "桂1031"),
    DONGLI("120110", "东丽区", "津丽", "津0110"),
    WUGANG("410481", "舞钢市", "舞", "豫0481"),
    CHONGLI("130709", "崇礼区", "崇", "冀0709"),
    HEXI("120103", "河西区", "津西", "津0103"),
    YOUJIANG("451002", "右江区", "右", "桂1002"),
    XINHUA("410402", "新华区", "新", "豫0402"),
    QIAODONG("130702", "桥东区", "桥", "冀0702"),
    PUDONG("310115", "浦东新区", "沪浦", "沪0115");

    final String region;
    final String name;
    final String mark;
    final String court;

    Place(String region, String name, String mark, String court) {
        this.region = region;
        this.name = name;
        this.mark = mark;
        this.court = court;
    }
}
