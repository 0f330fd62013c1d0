// Twelve questions to begin with in Neo4j Browser, after `normapa load --store neo4j`. Each stands alone; a test runs them all.

// 1. What is in the graph?
MATCH (node:Normapa) UNWIND labels(node) AS label WITH label WHERE label <> 'Normapa' RETURN label, count(*) AS nodes ORDER BY nodes DESC;

// 2. Which Mexican standards are in force?
MATCH (norm:Instrument {kind: 'nom', status: 'in-force'}) RETURN norm.designation, norm.titleEs, norm.published ORDER BY norm.designation;

// 3. How is the waste law made up? (a graph to look at)
MATCH path = (:Instrument {key: 'lgpgir'})-[:HAS_PROVISION]->(:Provision) RETURN path LIMIT 50;

// 4. What does article 31 of it say, and where was that read?
MATCH (part:Provision {instrument: 'lgpgir', locator: 'art-31'}) RETURN part.heading, part.summaryEs, part.summaryEn, part.record;

// 5. What cites it, with the words that do?
MATCH (citing)-[place:CITES|BASED_ON|AMENDS|REPEALS|REPLACES]->(cited) WHERE cited.id IN ['instrument:lgpgir'] OR cited.instrument = 'lgpgir'
RETURN citing.id, type(place), place.targetLocator, place.quote, place.file ORDER BY citing.id LIMIT 100;

// 6. What binds a plant that assembles battery packs, down to the part?
MATCH (part:Provision)-[rule:BINDS]->(:Activity {key: 'battery-pack-assembly'}) RETURN part.instrument, part.locator, rule.modality, rule.when, rule.unless ORDER BY part.instrument, part.order;

// 7. Which authorities have a say in battery waste, by which act, on which provision?
MATCH (topic:Topic)<-[:REGULATES]-(part:Provision)-[power:MANDATES]->(authority:Authority) WHERE 'battery-waste' IN topic.slugs
RETURN authority.acronym, power.act, collect(DISTINCT part.instrument + ' ' + part.locator)[..5] AS provisions ORDER BY authority.acronym;

// 8. Which topics do two authorities share the same act on?
MATCH (one:Authority)<-[a:MANDATES]-(:Provision)-[:REGULATES]->(topic:Topic)<-[:REGULATES]-(:Provision)-[b:MANDATES]->(two:Authority)
WHERE one.key < two.key AND a.act = b.act AND a.act IS NOT NULL
RETURN one.acronym, two.acronym, topic.nameEs, a.act, count(*) AS pairs ORDER BY pairs DESC LIMIT 25;

// 9. What does recommendation 24 name, and who must sit at the table?
MATCH (advice:Recommendation {number: 24}) OPTIONAL MATCH (advice)-[:NAMES]->(named) OPTIONAL MATCH (actor:Authority)-[:ACTOR_IN]->(advice)
RETURN advice.titleEs, collect(DISTINCT coalesce(named.designation, named.titleEs, named.name)) AS names, collect(DISTINCT actor.acronym) AS actors;

// 10. Which body follows which?
MATCH path = (:Authority)-[:SUCCEEDED_BY*1..4]->(:Authority) RETURN path LIMIT 50;

// 11. Which texts are pointed at most?
MATCH (target)<-[place:CITES|BASED_ON]-() RETURN coalesce(target.acronym, target.designation, target.name, target.id) AS text, count(place) AS places ORDER BY places DESC LIMIT 20;

// 12. Where do the words "baterías de litio" stand? (Spanish full-text index: endings and accents do not matter)
CALL db.index.fulltext.queryNodes('normapa_texts', 'baterías AND litio') YIELD node, score RETURN node.id, coalesce(node.heading, node.titleEs) AS name, score LIMIT 20;
