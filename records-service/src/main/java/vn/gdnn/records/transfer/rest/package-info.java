/** Transfers over HTTP. */
@NullMarked
package vn.gdnn.records.transfer.rest;

import org.jspecify.annotations.NullMarked;
