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

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.prismaspring.engine.JsonProtocol;
import io.github.prismaspring.engine.JsonProtocolReader;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for generated model classes.
 */
class ModelTests {

	private static final String SAMPLE = "{'id':1,'text':'t','int':-2147483648,'big':{'$type':'BigInt','value':"
			+ "'9223372036854775807'},'float':1e-7,'decimal':{'$type':'Decimal','value':'0.10'},'bool':true,"
			+ "'at':{'$type':'DateTime','value':'1969-12-31T23:59:59.123Z'},"
			+ "'day':{'$type':'DateTime','value':'1960-02-29T00:00:00.000Z'},"
			+ "'time':{'$type':'DateTime','value':'1970-01-01T01:02:03.004Z'},"
			+ "'uuid':'3fd8a7b5-4117-4c98-a5bb-cf5899859e84','json':{'$type':'Json','value':'[1.10,null]'},"
			+ "'bytes':{'$type':'Bytes','value':'AQI='},'role':'default','textOpt':null,'jsonOpt':{'$type':'Json','value':"
			+ "'null'},'ints':[1,2],'decimals':[{'$type':'Decimal','value':'1.0'}],'roles':['ADMIN'],"
			+ "'jsons':[{'$type':'Json','value':'{}'}],'blobs':[{'$type':'Bytes','value':'AQ=='}]}";

	@Test
	void holdsEveryType() {
		assertThat(sample(SAMPLE).toString())
			.isEqualTo("Sample[id=1, text=t, int=-2147483648, big=9223372036854775807, "
					+ "float=1.0E-7, decimal=0.10, bool=true, at=1969-12-31T23:59:59.123Z, day=1960-02-29, time=01:02:03.004, "
					+ "uuid=3fd8a7b5-4117-4c98-a5bb-cf5899859e84, json=[1.10,null], bytes=2 bytes, role=default_, textOpt=null, "
					+ "intOpt=null, bigOpt=null, floatOpt=null, decOpt=null, boolOpt=null, atOpt=null, dayOpt=null, timeOpt=null, "
					+ "uuidOpt=null, jsonOpt=null, bytesOpt=null, roleOpt=null, ints=[1, 2], decimals=[1.0], roles=[ADMIN], "
					+ "jsons=[{}], blobs=1]");
	}

	@Test
	void jsonNullIsAValueAndTheDatabasesNullIsNone() {
		assertThat(sample(SAMPLE).jsonOpt()).isEqualTo(JsonNodeFactory.instance.nullNode());
		assertThat(sample(SAMPLE.replace("'jsonOpt':{'$type':'Json','value':'null'}", "'jsonOpt':null")).jsonOpt())
			.isNull();
	}

	@Test
	void equalsByContentOfItsColumns() {
		assertThat(sample(SAMPLE)).isEqualTo(sample(SAMPLE)).hasSameHashCodeAs(sample(SAMPLE));
		assertThat(sample(SAMPLE)).isNotEqualTo(sample(SAMPLE.replace("AQI=", "AQM=")));
		assertThat(sample(SAMPLE)).isNotEqualTo(sample(SAMPLE.replace("'AQ=='", "'Ag=='")));
		assertThat(user(Rows.with(Rows.ANN, "'posts':[]"))).isEqualTo(user(Rows.ANN));
	}

	@Test
	void givesCopiesOfWhatCouldChange() {
		Sample sample = sample(SAMPLE);
		sample.bytes()[0] = 9;
		Arrays.fill(sample.blobs().get(0), (byte) 9);
		((ObjectNode) sample.jsons().get(0)).put("a", 1);
		assertThat(sample).isEqualTo(sample(SAMPLE));
	}

	@Test
	void namesThatJavaDoesNotAllowAreEscaped() {
		Booking booking = Booking
			.read(reader("{'tenantId':'t','number':1,'class':'c','day':{'$type':'DateTime','value':"
					+ "'2026-01-01T00:00:00.000Z'},'hashCode':'h'}"));
		assertThat(booking.class_()).isEqualTo("c");
		assertThat(booking.hashCode_()).isEqualTo("h");
	}

	@Test
	void jacksonWritesColumnsAndLoadedRelations() {
		User ann = user(Rows.with(Rows.ANN, "'manager':null,'posts':[" + Rows.POST + "]"));
		assertThat(JsonMapper.shared().writeValueAsString(ann).replace('"', '\''))
			.isEqualTo("{'id':1,'email':'ann@x.io',"
					+ "'name':'Ann','role':'ADMIN','createdAt':'2026-01-02T03:04:05.006Z',"
					+ "'updatedAt':'2026-01-02T03:04:05.006Z','managerId':null,'manager':null,'posts':[{'id':7,'title':'Hi',"
					+ "'published':true,'views':3,'likes':0,'tags':['a','b'],'authorId':1}]}");
	}

	@Test
	void jacksonFollowsTheNamingStrategyOfItsMapper() {
		JsonMapper mapper = JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
		assertThat(mapper.writeValueAsString(user(Rows.ANN))).contains("\"created_at\"", "\"manager_id\"");
	}

	private static Sample sample(String json) {
		return Sample.read(reader(json));
	}

	private static User user(String json) {
		return User.read(reader(json));
	}

	private static JsonProtocolReader reader(String json) {
		JsonParser parser = JsonProtocol.createParser(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
		parser.nextToken();
		return new JsonProtocolReader(parser);
	}

}
