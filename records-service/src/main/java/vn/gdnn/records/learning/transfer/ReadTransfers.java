package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.personal.AccessLog;
import vn.gdnn.kit.personal.NoteListings;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.personal.Shown;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows offers to the school that made them and to the one they are made to; who reads them is noted. */
@ApplicationScoped
public class ReadTransfers {

    private final TransferOffers offers;
    private final PersonalNumbers numbers;
    private final CurrentScope scope;
    private final AccessLog accessLog;
    private final NoteListings listings;

    ReadTransfers(
            TransferOffers offers,
            PersonalNumbers numbers,
            CurrentScope scope,
            AccessLog accessLog,
            NoteListings listings) {
        this.offers = offers;
        this.numbers = numbers;
        this.scope = scope;
        this.accessLog = accessLog;
        this.listings = listings;
    }

    /** An offer with everything it hands over. */
    public record Opened(TransferOffer offer, @Nullable String personalNumber, List<OfferedResult> results) {}

    @Transactional
    public Slice<TransferOffer> list(TransferOffer.@Nullable Status status, @Nullable Cursor after, int limit) {
        var filter = new Filter().andIf(status == null ? null : status.name(), "status = ?");
        filter.andAfter(after, "institution, id");
        var page = Slice.of(offers.list(filter, limit), limit, last -> Cursor.of(last.institution(), last.id()));
        listings.note(
                "transfer offers",
                page.items().stream()
                        .map(offer -> new Shown(scope.institution(), offer.enrolment()))
                        .toList());
        return page;
    }

    @Transactional
    public Opened open(UUID id) {
        var offer = offers.require(id);
        accessLog.noteOnly(scope.institution(), offer.enrolment(), "transfer offer");
        var sealed = offer.person().personalNumber();
        return new Opened(offer, sealed == null ? null : numbers.open(sealed), offers.results(offer));
    }
}
