/** Acts after issue over HTTP. */
@NullMarked
package vn.gdnn.records.amendment.rest;

import org.jspecify.annotations.NullMarked;
