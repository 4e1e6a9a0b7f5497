/** What the tests of this service share. */
@NullMarked
package vn.gdnn.training;

import org.jspecify.annotations.NullMarked;
