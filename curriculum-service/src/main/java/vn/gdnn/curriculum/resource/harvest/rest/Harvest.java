package vn.gdnn.curriculum.resource.harvest.rest;

import java.time.Instant;
import java.util.UUID;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery.Place;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.curriculum.resource.harvest.HarvestSet;
import vn.gdnn.curriculum.resource.harvest.description.MetadataFormat;
import vn.gdnn.kit.problem.Refusal;

/**
 * What a harvester is at: which records in which words, and how far it came.
 *
 * @param before how many records it was given before
 */
record Harvest(MetadataFormat format, HarvestQuery query, long before) {

    /** The beginning of what the request asks for; OAI_NO_RECORDS where there is no such set. */
    static Harvest of(OaiRequest request) {
        var format = MetadataFormat.of(request.argument("metadataPrefix"));
        var dates = OaiDates.of(request);
        var set = request.find("set")
                .map(spec -> HarvestSet.read(spec).orElseThrow(() -> new Refusal(HarvestRefusal.OAI_NO_RECORDS)))
                .orElse(HarvestSet.EVERYTHING);
        return new Harvest(format, new HarvestQuery(set, dates.until(), Place.before(dates.from())), 0);
    }

    /** The same behind so many more records, of which this is the last. */
    Harvest after(Instant stampedAt, UUID resource, int more) {
        return new Harvest(
                format, new HarvestQuery(query.set(), query.until(), new Place(stampedAt, resource)), before + more);
    }
}
