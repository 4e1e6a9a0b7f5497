package vn.gdnn.curriculum.resource.harvest.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gdnn.curriculum.resource.harvest.HarvestConfig;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery;
import vn.gdnn.curriculum.resource.harvest.HarvestQuery.Place;
import vn.gdnn.curriculum.resource.harvest.HarvestRefusal;
import vn.gdnn.curriculum.resource.harvest.HarvestSet;
import vn.gdnn.curriculum.resource.harvest.description.MetadataFormat;
import vn.gdnn.curriculum.resource.harvest.description.OaiNames;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.SealedCursors;
import vn.gdnn.kit.problem.Refusal;

/** Resumption tokens: all that the next page needs, sealed for one verb; nothing is kept of them. */
@ApplicationScoped
class ResumptionTokens {

    /** A token as it is handed out. */
    record Token(String text, Instant expiresAt) {}

    private final SealedCursors seals;
    private final HarvestConfig config;
    private final Clock clock;

    ResumptionTokens(SealedCursors seals, HarvestConfig config, Clock clock) {
        this.seals = seals;
        this.config = config;
        this.clock = clock;
    }

    Token seal(OaiVerb verb, Harvest next) {
        var expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(config.tokenLives());
        var query = next.query();
        var cursor = Cursor.of(
                next.format().prefix(),
                query.set().spec(),
                query.until().getEpochSecond(),
                query.after().stampedAt().getEpochSecond(),
                query.after().resource(),
                next.before(),
                expiresAt.getEpochSecond());
        return new Token(seals.seal(cursor, list(verb)), expiresAt);
    }

    /** OAI_TOKEN_INVALID where it was not sealed for this verb, OAI_TOKEN_EXPIRED where its time is over. */
    Harvest open(OaiVerb verb, String text) {
        var cursor = opened(verb, text);
        if (second(cursor, 6).isBefore(clock.instant())) {
            throw new Refusal(HarvestRefusal.OAI_TOKEN_EXPIRED);
        }
        var set = HarvestSet.read(cursor.text(1)).orElse(HarvestSet.EVERYTHING);
        var place = new Place(second(cursor, 3), cursor.uuid(4));
        return new Harvest(
                MetadataFormat.of(cursor.text(0)), new HarvestQuery(set, second(cursor, 2), place), cursor.number(5));
    }

    private Cursor opened(OaiVerb verb, String text) {
        try {
            return seals.open(text, list(verb));
        } catch (Refusal e) {
            throw new Refusal(HarvestRefusal.OAI_TOKEN_INVALID);
        }
    }

    private static Instant second(Cursor cursor, int part) {
        return Instant.ofEpochSecond(cursor.number(part));
    }

    private static String list(OaiVerb verb) {
        return OaiNames.PATH + "/" + verb.word();
    }
}
