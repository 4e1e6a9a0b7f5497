/** Documents of CASE with their items and associations. */
@NullMarked
package vn.gdnn.curriculum.publication.document;

import org.jspecify.annotations.NullMarked;
