// liability/names
//
// What parties are called on a day as known at a tick, by the identifiers that facts use for them: the name that holds on
// the day, else the latest one before or after it. Nothing for a party of whom nobody had told a name by then.
//
// params   refs: LIST<LIST<STRING>>     scheme and value of each
//          day: DATE
//          tick: INTEGER
// returns  ref: STRING, name: STRING?
// plan     NodeUniqueIndexSeek(identifier_value)
// limit    one row for each identifier
// example  {refs: [['USCC', 'x']], day: date('2026-11-21'), tick: 1}
CYPHER 25
UNWIND $refs AS asked
MATCH (:Identifier {scheme: asked[0], value: asked[1]})-[:IDENTIFIES]->(p:Party)
RETURN asked[0] + ':' + asked[1] AS ref,
  head(COLLECT {
    MATCH (p)<-[:DESCRIBES]-(f:Profile|PersonProfile WHERE f.knownFrom <= $tick AND $tick < f.knownTo AND f.name IS NOT NULL)
    RETURN f.name AS name
    ORDER BY f.validFrom <= $day AND $day < f.validTo DESC, f.validFrom DESC, f.fact
    LIMIT 1
  }) AS name
