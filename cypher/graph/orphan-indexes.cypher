// graph/orphan-indexes
//
// Indexes that are called like a constraint and belong to none: the database makes a constraint after its index, and one
// that was killed in between keeps the index, which then stands in the way of its own constraint.
//
// params   names: LIST<STRING>     of constraints
// returns  name: STRING
// plan     ShowIndexes
// example  {names: ['party_key']}
CYPHER 25
SHOW INDEXES YIELD name, owningConstraint
WHERE owningConstraint IS NULL AND name IN $names
RETURN name
