/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package io.github.prismaspring.client.example;

/**
 * Rows as an engine answers them, with single quotes in place of double ones.
 */
final class Rows {

	static final String ANN = "{'id':1,'email':'ann@x.io','name':'Ann','role':'ADMIN',"
			+ "'createdAt':{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'},"
			+ "'updatedAt':{'$type':'DateTime','value':'2026-01-02T03:04:05.006Z'},'managerId':null}";

	static final String POST = "{'id':{'$type':'BigInt','value':'7'},'title':'Hi','published':true,'views':3,'likes':0,"
			+ "'tags':['a','b'],'authorId':1}";

	static final String CATEGORY = "{'name':'java'}";

	private Rows() {
	}

	static String with(String row, String properties) {
		return row.substring(0, row.length() - 1) + "," + properties + "}";
	}

}
