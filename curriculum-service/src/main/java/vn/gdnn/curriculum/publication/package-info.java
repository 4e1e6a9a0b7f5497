/** What anyone may read: frameworks and approved programmes, as CASE describes them. */
@NullMarked
package vn.gdnn.curriculum.publication;

import org.jspecify.annotations.NullMarked;
