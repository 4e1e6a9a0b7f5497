package vn.gdnn.records.learning.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gdnn.kit.access.NoteListings;
import vn.gdnn.kit.access.Shown;
import vn.gdnn.kit.database.Filter;
import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.http.Slice;
import vn.gdnn.kit.personal.PersonalNumbers;
import vn.gdnn.kit.tenancy.CurrentScope;

/** Shows offers to the school that made them and to the one they are made to; who reads them is noted. */
@ApplicationScoped
public class ReadTransfers {

    private final TransferOffers offers;
    private final PersonalNumbers numbers;
    private final CurrentScope scope;
    private final NoteListings listings;

    ReadTransfers(TransferOffers offers, PersonalNumbers numbers, CurrentScope scope, NoteListings listings) {
        this.offers = offers;
        this.numbers = numbers;
        this.scope = scope;
        this.listings = listings;
    }

    /** An offer with everything it hands over. */
    public record Opened(TransferOffer offer, @Nullable String personalNumber, List<OfferedResult> results) {}

    @Transactional
    public Slice<TransferOffer> list(TransferOffer.@Nullable Status status, @Nullable Cursor after, int limit) {
        var filter = new Filter().andIf(status == null ? null : status.name(), "status = ?");
        filter.andAfter(after, "institution, id");
        var page = Slice.of(offers.list(filter, limit), limit, last -> Cursor.of(last.institution(), last.id()));
        listings.note("transfer offers", shown(page.items()));
        return page;
    }

    @Transactional
    public Opened open(UUID id) {
        var offer = offers.require(id);
        listings.note("transfer offer", shown(List.of(offer)));
        var sealed = offer.person().personalNumber();
        return new Opened(offer, sealed == null ? null : numbers.open(sealed), offers.results(offer));
    }

    /** The school's own students; of another school's the enrolment they are offered from, for nothing else is known here. */
    private List<Shown> shown(List<TransferOffer> page) {
        var institution = scope.institution();
        var own = offers.students(institution, page);
        return page.stream()
                .map(offer -> new Shown(institution, own.getOrDefault(offer.enrolment(), offer.enrolment())))
                .toList();
    }
}
