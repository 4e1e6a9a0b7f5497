/** The check of bearer tokens, which is not repeated for one that was found good a moment ago. */
@NullMarked
package vn.gdnn.kit.token;

import org.jspecify.annotations.NullMarked;
