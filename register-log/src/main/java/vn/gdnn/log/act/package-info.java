/** What a leaf commits to: the text of an act, hidden behind random bytes. */
@NullMarked
package vn.gdnn.log.act;

import org.jspecify.annotations.NullMarked;
