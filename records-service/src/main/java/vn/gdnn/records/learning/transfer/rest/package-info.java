/** Transfers over HTTP. */
@NullMarked
package vn.gdnn.records.learning.transfer.rest;

import org.jspecify.annotations.NullMarked;
