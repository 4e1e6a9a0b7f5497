/** What the rules find in the versions that are kept. */
@NullMarked
package vn.gdnn.curriculum.programme.check;

import org.jspecify.annotations.NullMarked;
