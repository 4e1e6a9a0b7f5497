/** Acts after issue over HTTP. */
@NullMarked
package vn.gdnn.records.register.amendment.rest;

import org.jspecify.annotations.NullMarked;
