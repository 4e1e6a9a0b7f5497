/** Bulk issue over HTTP. */
@NullMarked
package vn.gdnn.records.issuing.rest;

import org.jspecify.annotations.NullMarked;
