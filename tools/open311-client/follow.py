"""Reads services, files a request and follows it with a public Open311 client library, against a complaints service that runs.

    pip install three==0.8.0
    python follow.py http://127.0.0.1:8083/open311/v2 18

The library (github.com/sunlightlabs/three) is of the days of Python 2: the one name that Python 3 lacks is given to it first.
"""
import itertools
import sys

itertools.ifilter = filter

from three import Three  # noqa: E402


def check(what, condition, seen):
    print(('ok    ' if condition else 'FAILED'), what)
    if not condition:
        print('      ', seen)
        sys.exit(1)


endpoint, jurisdiction = sys.argv[1], sys.argv[2]
client = Three(endpoint, jurisdiction=jurisdiction, api_key='none')

found = client.discovery()
check('discovery names GeoReport v2', 'GeoReport_v2' in found['endpoints'][0]['specification'], found)

services = client.services()
codes = [each['service_code'] for each in services]
check(f'{len(codes)} services', 'jalan-rusak' in codes, services)

definition = client.services('jalan-rusak')
check('the definition of a service has attributes', len(definition['attributes']) == 2, definition)

posted = client.post('jalan-rusak', lat=-5.39, long=105.26, description='Lubang di depan pasar.', name='Warga Lampung',
                     phone='081234567890')
number = posted[0]['service_request_id']
check(f'a request is filed: {number}', 'PIN' in posted[0]['service_notice'], posted)

request = client.request(number)
check('it is open, with the time by which something must happen', request[0]['status'] == 'open' and request[0]['expected_datetime'], request)

token = client.token(number)
check('its token leads to it', token[0]['service_request_id'] == number, token)

listed = client.requests('jalan-rusak', count=5)
check('it is in the list of its service', number in [each['service_request_id'] for each in listed], listed)

wrong = client.post('tidak-ada', lat=-5.39, long=105.26, description='x')
check('a service that is not there is an error', wrong[0]['code'] == 404, wrong)

wrong = client.post('jalan-rusak', description='x')
check('a request without a place is an error', wrong[0]['code'] == 400, wrong)
