/** Text as this service stores it. */
@NullMarked
package vn.gdnn.training.text;

import org.jspecify.annotations.NullMarked;
