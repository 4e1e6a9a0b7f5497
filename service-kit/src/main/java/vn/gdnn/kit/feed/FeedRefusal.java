package vn.gdnn.kit.feed;

import vn.gdnn.kit.problem.OfKind;
import vn.gdnn.kit.problem.RefusalCode;
import vn.gdnn.kit.problem.TextsIn;

/** Why changes cannot be told. */
@TextsIn("kit-problems")
enum FeedRefusal implements RefusalCode {
    @OfKind(Kind.GONE)
    FEED_BEGUN_ANEW
}
