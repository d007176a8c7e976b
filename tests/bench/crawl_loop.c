/*
 * The bare loop that only fetches: what libcurl alone can do with the options
 * that headwater gives it, bodies decoded and thrown away.
 *
 *     crawl_loop LIST PROXY [CONCURRENCY]     LIST holds whole addresses; prints how many came
 */

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CONCURRENCY_MAX 256

static _Noreturn void die(const char *what)
{
	fprintf(stderr, "crawl_loop: %s\n", what);
	exit(EXIT_FAILURE);
}

static size_t drop(char *bytes, size_t size, size_t n, void *arg)
{
	(void)bytes;
	(void)arg;
	return size * n;
}

/* @return 0 when the list has ended */
static int ask_next(CURLM *multi, CURL *easy, FILE *list)
{
	char line[4096];

	if (!fgets(line, sizeof(line), list))
		return 0;
	line[strcspn(line, "\n")] = '\0';
	curl_easy_setopt(easy, CURLOPT_URL, line);
	if (curl_multi_add_handle(multi, easy) != CURLM_OK)
		die("curl_multi_add_handle");
	return 1;
}

static CURL *easy_new(const char *proxy)
{
	CURL *easy = curl_easy_init();

	if (!easy)
		die("curl_easy_init");
	curl_easy_setopt(easy, CURLOPT_PROXY, proxy);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
	curl_easy_setopt(easy, CURLOPT_USERAGENT, "loop");
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 30000L);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, drop);
	return easy;
}

/* Those that ended ask for the next. @return how many have no more to ask for; counts what came */
static int take_ended(CURLM *multi, FILE *list, unsigned *came)
{
	CURLMsg *m;
	int      left, idle = 0;

	while ((m = curl_multi_info_read(multi, &left))) {
		CURL *easy = m->easy_handle;
		long  status = 0;

		curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
		*came += m->data.result == CURLE_OK && status == 200;
		curl_multi_remove_handle(multi, easy);
		if (!ask_next(multi, easy, list)) {
			curl_easy_cleanup(easy);
			idle++;
		}
	}
	return idle;
}

int main(int argc, char **argv)
{
	int      concurrency = argc > 3 ? atoi(argv[3]) : 64, flying = 0, running;
	unsigned came = 0;
	CURLM   *multi;
	FILE    *list;

	if (argc < 3 || concurrency < 1 || concurrency > CONCURRENCY_MAX)
		die("usage: crawl_loop LIST PROXY [CONCURRENCY]");
	list = fopen(argv[1], "r");
	if (!list || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK || !(multi = curl_multi_init()))
		die("cannot start");
	curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long)concurrency * 2);
	while (flying < concurrency) {
		CURL *easy = easy_new(argv[2]);

		if (!ask_next(multi, easy, list)) {
			curl_easy_cleanup(easy);
			break;
		}
		flying++;
	}
	while (flying > 0) {
		if (curl_multi_perform(multi, &running) != CURLM_OK ||
		    (running == flying && curl_multi_poll(multi, NULL, 0, 200, NULL) != CURLM_OK))
			die("curl_multi");
		flying -= take_ended(multi, list, &came);
	}
	curl_multi_cleanup(multi);
	curl_global_cleanup();
	fclose(list);
	printf("%u\n", came);
	return 0;
}
