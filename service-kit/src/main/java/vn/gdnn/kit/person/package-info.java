/** What papers say of a person. */
@NullMarked
package vn.gdnn.kit.person;

import org.jspecify.annotations.NullMarked;
