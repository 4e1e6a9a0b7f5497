package vn.gdnn.kit.feed;

import vn.gdnn.kit.http.Cursor;
import vn.gdnn.kit.problem.Refusal;

/** The last place that was given to a change, and the epoch in which places mean what they say. */
record FeedHead(String epoch, long position) {

    /** A place: the changes of one transaction, and how many of them are behind it. */
    record Place(long position, long number) {}

    private static final Place START = new Place(0, 0);

    Cursor cursor(Place place) {
        return Cursor.of(epoch, place.position(), place.number());
    }

    /** Behind all that has a place now. */
    Cursor cursor() {
        return cursor(new Place(position, Integer.MAX_VALUE));
    }

    static Place start() {
        return START;
    }

    /** The place of a cursor; FEED_BEGUN_ANEW where it is of another epoch or from a future that was set back. */
    Place place(Cursor cursor) {
        if (!cursor.text(0).equals(epoch)) {
            throw new Refusal(FeedRefusal.FEED_BEGUN_ANEW);
        }
        var place = new Place(cursor.number(1), cursor.number(2));
        if (place.position() > position) {
            throw new Refusal(FeedRefusal.FEED_BEGUN_ANEW);
        }
        return place;
    }
}
