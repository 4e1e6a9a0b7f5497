/** What holds for every request and answer, whichever operation they belong to. */
@NullMarked
package vn.gdnn.kit.exchange;

import org.jspecify.annotations.NullMarked;
