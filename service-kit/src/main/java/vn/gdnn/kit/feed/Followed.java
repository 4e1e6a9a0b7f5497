package vn.gdnn.kit.feed;

import java.util.List;
import java.util.function.Function;

/** Gives the records of a collection to whoever keeps a copy of it; the feature that owns the collection has one. */
public interface Followed<T> {

    /** Which collection it is. */
    FollowedCollection collection();

    /** Those of these records that are there, as they stand now and as far as the caller may see them. */
    List<FollowedRecord<T>> read(RecordKeys keys);

    /** The same records in other words. */
    default <V> Followed<V> as(Function<T, V> view) {
        var words = this;
        return new Followed<>() {
            @Override
            public FollowedCollection collection() {
                return words.collection();
            }

            @Override
            public List<FollowedRecord<V>> read(RecordKeys keys) {
                return words.read(keys).stream()
                        .map(found -> new FollowedRecord<>(found.key(), found.person(), view.apply(found.record())))
                        .toList();
            }
        };
    }
}
