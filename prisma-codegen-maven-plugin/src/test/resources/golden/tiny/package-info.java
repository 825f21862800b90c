// Generated from the Prisma schema by prisma-codegen-maven-plugin: changes are lost.

/**
 * The Prisma client of this application.
 */
@NullMarked
package com.acme.tiny;

import org.jspecify.annotations.NullMarked;
